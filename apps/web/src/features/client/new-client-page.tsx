import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, applyTopics, explain, newKey, queryClient, useMay, useMe } from '#lib';
import { Button, Card, NoRightsState, PageHeader, showToast } from '#ui';
import { ClientFields } from './client-form.tsx';
import { emptyForm, inputOf } from './client-input.ts';

export function NewClientPage() {
  const me = useMe();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const form = useForm({ defaultValues: { ...emptyForm, managerId: me.role === 'manager' ? me.id : '' } });
  const create = useMutation(
    api.clients.create.mutationOptions({
      onSuccess: ({ id }) => {
        void applyTopics(queryClient, ['clients']);
        showToast(t`Клиент заведён`);
        return navigate({ to: '/clients/$clientId', params: { clientId: id } });
      },
    }),
  );
  if (!useMay('client.edit')) return <NoRightsState />;
  const submit = form.handleSubmit((values) => create.mutate({ idempotencyKey, ...inputOf(values) }));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Новый клиент`}
        note={t`Контакты, адреса и договоры добавляются потом, на странице клиента.`}
      />
      <form onSubmit={(event) => void submit(event)} className="flex max-w-5xl flex-col gap-3.5 p-4">
        <Card title={t`Кто это`}>
          <div className="p-3">
            <ClientFields form={form} />
          </div>
        </Card>
        {create.error ? (
          <p role="alert" className="text-late">
            {explain(create.error)}
          </p>
        ) : null}
        <div>
          <Button type="submit" kind="primary" busy={create.isPending}>
            <Trans>Завести клиента</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, explain, today } from '#lib';
import { Button, DateInput, Dialog, DialogActions, Field, Input, MoneyInput, Select, showToast } from '#ui';
import { clientChanged } from './client-changed.ts';

const empty = { number: '', validUntil: '', termsId: '' };

export function AddContract({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const [form, setForm] = useState({ ...empty, signedOn: today() });
  const [creditLimit, setLimit] = useState<number | null>(null);
  const { data: terms } = useQuery(api.payments.terms.queryOptions());
  const save = useMutation(
    api.clients.saveContract.mutationOptions({
      onSuccess: () => {
        clientChanged(clientId);
        showToast(t`Договор записан`);
        onClose();
      },
    }),
  );
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      clientId,
      number: form.number.trim(),
      signedOn: form.signedOn,
      validUntil: form.validUntil || null,
      termsId: form.termsId || null,
      creditLimit,
    });
  };
  return (
    <Dialog open onClose={onClose} title={t`Новый договор`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <Field label={t`Номер`} required>
          {(ids) => (
            <Input
              {...ids}
              value={form.number}
              required
              maxLength={100}
              onChange={(event) => set({ number: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Условия оплаты`}>
          {(ids) => (
            <Select
              {...ids}
              empty="—"
              options={(terms ?? []).filter((one) => !one.archived).map((one) => ({ value: one.id, label: one.name }))}
              value={form.termsId}
              onChange={(event) => set({ termsId: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Подписан`} required>
          {(ids) => (
            <DateInput
              {...ids}
              value={form.signedOn}
              required
              onChange={(event) => set({ signedOn: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Действует до`}>
          {(ids) => (
            <DateInput {...ids} value={form.validUntil} onChange={(event) => set({ validUntil: event.target.value })} />
          )}
        </Field>
        <Field label={t`Кредитный лимит, ₽`}>
          {(ids) => <MoneyInput {...ids} value={creditLimit} onChange={setLimit} />}
        </Field>
        <div className="col-span-2">
          {save.error ? (
            <p role="alert" className="text-late">
              {explain(save.error)}
            </p>
          ) : null}
          <DialogActions>
            <Button type="submit" kind="primary" busy={save.isPending}>
              <Trans>Сохранить</Trans>
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, newKey, queryClient, useMay, useMe, useToday } from '#lib';
import { Button, Card, DateField, FormEnd, SelectField, showToast } from '#ui';

/** Anybody may be away, and anybody else may stand in. */
function usePeople() {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  return (data ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
}

export function AddAbsence() {
  const me = useMe();
  const mayManage = useMay('absence.manage');
  const people = usePeople();
  const now = useToday();
  const [idempotencyKey, setKey] = useState(newKey);
  const [draft, setDraft] = useState({ userId: me.id, deputyId: '', fromDay: now, untilDay: now });
  const change = (more: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...more }));
  const add = useMutation(
    api.people.addAbsence.mutationOptions({
      onSettled: () => {
        setKey(newKey());
        void applyTopics(queryClient, ['absences']);
      },
      onSuccess: () => {
        change({ deputyId: '' });
        showToast(t`Отсутствие записано`);
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ idempotencyKey, ...draft });
  };
  return (
    <Card title={t`Записать отсутствие`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3 p-3">
        <div className="col-span-full">
          <SelectField
            label={t`Кто отсутствует`}
            options={mayManage ? people : people.filter(({ value }) => value === me.id)}
            value={draft.userId}
            required
            onText={(userId) => change({ userId })}
          />
        </div>
        <DateField
          label={t`С какого дня`}
          value={draft.fromDay}
          required
          onText={(fromDay) => change({ fromDay, ...(draft.untilDay < fromDay ? { untilDay: fromDay } : {}) })}
        />
        <DateField
          label={t`По какой день`}
          value={draft.untilDay}
          min={draft.fromDay}
          required
          onText={(untilDay) => change({ untilDay })}
        />
        <div className="col-span-full">
          <SelectField
            label={t`Кто замещает`}
            empty={t`Выберите`}
            options={people.filter(({ value }) => value !== draft.userId)}
            value={draft.deputyId}
            required
            onText={(deputyId) => change({ deputyId })}
          />
        </div>
        <FormEnd error={add.error}>
          <Button type="submit" kind="primary" busy={add.isPending} disabled={draft.deputyId === ''}>
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}

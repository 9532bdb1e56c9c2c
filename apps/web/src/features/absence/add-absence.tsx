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

interface Draft {
  userId: string;
  deputyId: string;
  fromDay: string;
  untilDay: string;
}

function Days({ draft, onChange }: { draft: Draft; onChange: (more: Partial<Draft>) => void }) {
  const begin = (fromDay: string) => onChange({ fromDay, ...(draft.untilDay < fromDay ? { untilDay: fromDay } : {}) });
  return (
    <>
      <DateField label={t`С какого дня`} value={draft.fromDay} required onText={begin} />
      <DateField
        label={t`По какой день`}
        value={draft.untilDay}
        min={draft.fromDay}
        required
        onText={(untilDay) => onChange({ untilDay })}
      />
    </>
  );
}

/** The command of the form; its key is of one intention. */
function useAdd(onDone: () => void) {
  const [idempotencyKey, setKey] = useState(newKey);
  const add = useMutation(
    api.people.addAbsence.mutationOptions({
      onSettled: () => {
        setKey(newKey());
        void applyTopics(queryClient, ['absences']);
      },
      onSuccess: () => {
        onDone();
        showToast(t`Отсутствие записано`);
      },
    }),
  );
  return { ...add, send: (draft: Draft) => add.mutate({ idempotencyKey, ...draft }) };
}

export function AddAbsence() {
  const me = useMe();
  const mayManage = useMay('absence.manage');
  const people = usePeople();
  const now = useToday();
  const [draft, setDraft] = useState<Draft>({ userId: me.id, deputyId: '', fromDay: now, untilDay: now });
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const add = useAdd(() => change({ deputyId: '' }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.send(draft);
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
        <Days draft={draft} onChange={change} />
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

import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, type Inputs, newKey, queryClient, today } from '#lib';
import { Button, DateField, Dialog, FormEnd, SelectField, showToast } from '#ui';

const titleOf = (count: number) =>
  plural(count, {
    one: 'Передать # клиента',
    few: 'Передать # клиентов',
    many: 'Передать # клиентов',
    other: 'Передать # клиентов',
  });

/** Those who may take clients over. */
function useManagers() {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  return (people ?? [])
    .filter((person) => person.active && person.role === 'manager')
    .map((person) => ({ value: person.id, label: person.name }));
}

/** Hands the selected clients over; the record of it opens from the toast. */
function useHandOver(onDone: () => void) {
  const navigate = useNavigate();
  const [idempotencyKey, setKey] = useState(newKey);
  const handOver = useMutation(
    api.handovers.create.mutationOptions({
      onSettled: () => setKey(newKey()),
      onSuccess: ({ id, state }) => {
        void applyTopics(queryClient, ['clients', 'orders', 'handovers']);
        const open = () => void navigate({ to: '/handover/$handoverId', params: { handoverId: id } });
        const text = state === 'planned' ? t`Передача запланирована` : t`Клиенты переданы`;
        showToast(text, { action: { label: t`Открыть`, run: open } });
        onDone();
      },
    }),
  );
  const send = (given: Omit<Inputs['handovers']['create'], 'idempotencyKey'>) =>
    handOver.mutate({ idempotencyKey, ...given });
  return { ...handOver, send };
}

function HandOver({ clientIds, onClose, onDone }: { clientIds: string[]; onClose: () => void; onDone: () => void }) {
  const managers = useManagers();
  const [managerId, setManager] = useState('');
  const [fromDay, setFromDay] = useState(today);
  const handOver = useHandOver(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    handOver.send({ fromDay, shares: [{ managerId, clientIds }] });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={titleOf(clientIds.length)}
      note={t`Вместе с клиентами перейдут их открытые заказы. Прошлые результаты останутся у того, кто их добился.`}
    >
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <SelectField
          label={t`Кому`}
          empty={t`Выберите менеджера`}
          options={managers}
          value={managerId}
          required
          onText={setManager}
        />
        <DateField label={t`С какого дня`} value={fromDay} required onText={setFromDay} />
        <FormEnd error={handOver.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={handOver.isPending} disabled={managerId === ''}>
            <Trans>Передать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}

/** What can be done with the selected clients. */
export function HandOverBar({ selected, onDone }: { selected: ReadonlySet<string>; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  if (selected.size === 0) return null;
  const count = plural(selected.size, {
    one: 'Выбран # клиент',
    few: 'Выбрано # клиента',
    many: 'Выбрано # клиентов',
    other: 'Выбрано # клиента',
  });
  const done = () => {
    setOpen(false);
    onDone();
  };
  return (
    <div className="no-print flex h-9 shrink-0 items-center gap-3 border-t border-line bg-accent-bg px-4">
      <span>{count}</span>
      <Button small onClick={() => setOpen(true)}>
        <Trans>Передать другому менеджеру</Trans>
      </Button>
      <Button small kind="ghost" onClick={onDone}>
        <Trans>Снять выбор</Trans>
      </Button>
      {open ? <HandOver clientIds={[...selected]} onClose={() => setOpen(false)} onDone={done} /> : null}
    </div>
  );
}

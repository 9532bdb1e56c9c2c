import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '#lib';
import { Button, ConflictDialog, Dialog, FormEnd, SelectField, TextAreaField } from '#ui';
import { type HandedOrder, useHandOver } from './use-hand-over.ts';

const titleOf = (count: number) =>
  plural(count, {
    one: 'Передать # заказ',
    few: 'Передать # заказа',
    many: 'Передать # заказов',
    other: 'Передать # заказа',
  });

/** Those who may take orders over: anybody who sells, but for whoever has all of these already. */
function useTakers(orders: readonly HandedOrder[]) {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  return (people ?? [])
    .filter(({ active, role }) => active && (role === 'manager' || role === 'director'))
    .filter(({ id }) => orders.some((order) => order.managerId !== id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

interface HandOverProps {
  orders: readonly HandedOrder[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives open orders to another manager, who is told of it. */
export function HandOver({ orders, onClose, onDone }: HandOverProps) {
  const takers = useTakers(orders);
  const [managerId, setManager] = useState('');
  const [note, setNote] = useState('');
  const handOver = useHandOver(orders, onDone);
  const send = () => handOver.send(managerId, note.trim() || null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={titleOf(orders.length)}
      note={t`Клиент останется за своим менеджером. Новый менеджер получит уведомление.`}
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <SelectField
          label={t`Кому`}
          empty={t`Выберите менеджера`}
          options={takers}
          value={managerId}
          required
          onText={setManager}
        />
        <TextAreaField
          label={t`Что ему знать`}
          hint={t`Останется в истории каждого заказа.`}
          value={note}
          maxLength={2000}
          onText={setNote}
        />
        <FormEnd error={handOver.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={handOver.busy} disabled={managerId === ''}>
            <Trans>Передать</Trans>
          </Button>
        </FormEnd>
      </form>
      {handOver.conflict ? (
        <ConflictDialog
          conflict={handOver.conflict}
          busy={handOver.busy}
          onRepeat={() => void handOver.repeat()}
          onClose={handOver.closeConflict}
        />
      ) : null}
    </Dialog>
  );
}

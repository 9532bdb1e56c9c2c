import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, formatMoney, newKey, today } from '#lib';
import { Button, DateField, Dialog, FormEnd, MoneyField, SelectField, showToast, TextAreaField } from '#ui';
import type { DebtCard } from './card.ts';
import { debtChanged } from './debt-changed.ts';

function usePromise(clientId: string, onDone: () => void) {
  const [idempotencyKey] = useState(newKey);
  const promise = useMutation(
    api.receivables.promise.mutationOptions({
      onSuccess: () => {
        debtChanged(clientId);
        showToast(t`Обещание записано`);
        onDone();
      },
    }),
  );
  return { promise, idempotencyKey };
}

/** What is asked for first: what is late, or else all that is owed. */
const awaited = ({ overdue, receivable }: { overdue: number; receivable: number }): number | null =>
  overdue || receivable || null;

/** The client's word: so much by such a day, for one order or for whatever is owed. */
export function PromiseDialog({ card, onClose }: { card: DebtCard; onClose: () => void }) {
  const { client, orders } = card;
  const [orderId, setOrderId] = useState('');
  const [amount, setAmount] = useState(awaited(card.debt));
  const [promisedOn, setPromisedOn] = useState('');
  const [note, setNote] = useState('');
  const { promise, idempotencyKey } = usePromise(client.id, onClose);
  const chooseOrder = (id: string) => {
    setOrderId(id);
    setAmount(awaited(orders.find((order) => order.id === id) ?? card.debt));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (amount === null) return;
    promise.mutate({
      idempotencyKey,
      clientId: client.id,
      orderId: orderId || null,
      amount,
      promisedOn,
      note: note.trim() || null,
    });
  };
  const options = orders.map(({ id, number, receivable }) => ({
    value: id,
    label: receivable > 0 ? t`${number}, долг ${formatMoney(receivable)}` : number,
  }));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Обещание оплаты: ${client.shortName}`}
      note={t`До обещанного дня напоминать не будем; если деньги не придут, обещание станет нарушенным само.`}
    >
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <MoneyField label={t`Сколько, ₽`} required value={amount} onChange={setAmount} />
        <DateField label={t`До какого дня`} required min={today()} value={promisedOn} onText={setPromisedOn} />
        <div className="col-span-full">
          <SelectField
            label={t`За что`}
            empty={t`За весь долг`}
            options={options}
            value={orderId}
            onText={chooseOrder}
          />
        </div>
        <div className="col-span-full">
          <TextAreaField label={t`Кто и что сказал`} maxLength={2000} value={note} onText={setNote} />
        </div>
        <FormEnd error={promise.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button
            type="submit"
            kind="primary"
            busy={promise.isPending}
            disabled={amount === null || amount <= 0 || promisedOn === ''}
          >
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}

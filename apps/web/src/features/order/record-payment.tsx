import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, explain, formatMoney, newKey, queryClient, today } from '#lib';
import { Button, DateInput, Dialog, DialogActions, Field, Input, MoneyInput, showToast } from '#ui';
import type { OrderCardData } from './card.ts';

function nextUnpaid({ parts }: OrderCardData): number | null {
  const part = parts.find((one) => one.paid < one.amount);
  return part ? part.amount - part.paid : null;
}

/** The key is made once per form, so that sending twice posts once. */
function useRecord(card: OrderCardData, onDone: () => void) {
  const [idempotencyKey] = useState(newKey);
  const record = useMutation(
    api.payments.record.mutationOptions({
      onSuccess: ({ unallocated }) => {
        void applyTopics(queryClient, [
          `order:${card.order.id}`,
          'orders',
          'payments',
          `client:${card.order.clientId}`,
        ]);
        showToast(
          unallocated > 0
            ? t`Оплата записана, ${formatMoney(unallocated)} осталось авансом клиента`
            : t`Оплата записана`,
        );
        onDone();
      },
    }),
  );
  return { record, idempotencyKey };
}

export function RecordPayment({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order } = card;
  const [amount, setAmount] = useState<number | null>(() => nextUnpaid(card));
  const [day, setDay] = useState(today);
  const [documentNumber, setDocumentNumber] = useState('');
  const [purpose, setPurpose] = useState('');
  const { record, idempotencyKey } = useRecord(card, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (amount === null) return;
    record.mutate({
      idempotencyKey,
      clientId: order.clientId,
      orderId: order.id,
      day,
      amount,
      documentNumber: documentNumber || null,
      purpose: purpose || null,
    });
  };
  return (
    <Dialog open onClose={onClose} title={t`Записать оплату`} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <Field
          label={t`Сумма, ₽`}
          required
          error={amount === null ? t`Это не похоже на сумму. Пример: 1 234,50.` : undefined}
          hint={t`Деньги лягут на части графика по очереди.`}
        >
          {(ids) => <MoneyInput {...ids} value={amount} onChange={setAmount} />}
        </Field>
        <Field label={t`День`} required>
          {(ids) => (
            <DateInput {...ids} value={day} max={today()} onChange={(event) => setDay(event.target.value)} required />
          )}
        </Field>
        <Field label={t`Номер документа`}>
          {(ids) => (
            <Input
              {...ids}
              value={documentNumber}
              maxLength={100}
              onChange={(event) => setDocumentNumber(event.target.value)}
            />
          )}
        </Field>
        <Field label={t`Назначение`}>
          {(ids) => (
            <Input {...ids} value={purpose} maxLength={2000} onChange={(event) => setPurpose(event.target.value)} />
          )}
        </Field>
        <div className="col-span-2">
          {record.error ? (
            <p role="alert" className="text-late">
              {explain(record.error)}
            </p>
          ) : null}
          <DialogActions>
            <Button onClick={onClose}>
              <Trans>Не записывать</Trans>
            </Button>
            <Button kind="primary" type="submit" busy={record.isPending} disabled={amount === null || amount === 0}>
              <Trans>Записать</Trans>
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  );
}

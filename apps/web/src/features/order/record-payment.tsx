import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, formatMoney, newKey, queryClient, today } from '#lib';
import { Button, DateField, Dialog, FormEnd, MoneyField, showToast, TextField } from '#ui';
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
  const wrong = amount === null ? t`Это не похоже на сумму. Пример: 1 234,50.` : undefined;
  return (
    <Dialog open onClose={onClose} title={t`Записать оплату`} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <MoneyField
          label={t`Сумма, ₽`}
          required
          error={wrong}
          hint={t`Деньги лягут на части графика по очереди.`}
          value={amount}
          onChange={setAmount}
        />
        <DateField label={t`День`} value={day} max={today()} onText={setDay} required />
        <TextField label={t`Номер документа`} value={documentNumber} maxLength={100} onText={setDocumentNumber} />
        <TextField label={t`Назначение`} value={purpose} maxLength={2000} onText={setPurpose} />
        <FormEnd error={record.error}>
          <Button onClick={onClose}>
            <Trans>Не записывать</Trans>
          </Button>
          <Button kind="primary" type="submit" busy={record.isPending} disabled={amount === null || amount === 0}>
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}

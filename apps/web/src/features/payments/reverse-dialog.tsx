import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { client, formatMoney, type Inputs, newKey } from '#lib';
import { CommandForm, TextAreaField } from '#ui';
import type { Payment } from './row.ts';
import { usePaymentCommand } from './use-payment-command.ts';

/** Takes a payment back whole, by a payment of the opposite sum. */
export function ReverseDialog({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const [reason, setReason] = useState('');
  const reverse = usePaymentCommand((input: Inputs['payments']['reverse']) => client.payments.reverse.mutate(input), {
    done: t`Платёж сторнирован`,
    onDone: onClose,
  });
  return (
    <CommandForm
      title={t`Сторно платежа на ${formatMoney(payment.amount)}`}
      note={
        payment.entryId
          ? t`Появится платёж на обратную сумму; строка выписки вернётся в очередь.`
          : t`Появится платёж на обратную сумму, заказы лишатся этих денег.`
      }
      submitLabel={t`Сторнировать`}
      danger
      busy={reverse.isPending}
      valid={reason.trim() !== ''}
      onSubmit={() => reverse.mutate({ idempotencyKey, paymentId: payment.id, reason: reason.trim() })}
      onClose={onClose}
    >
      <TextAreaField label={t`Почему`} required value={reason} maxLength={2000} onText={setReason} />
    </CommandForm>
  );
}

import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isSplitRight, orderChoices, SplitGrid, type SplitOrder, sharesOf } from '#features/payment-split';
import { api, client, formatMoney, type Inputs } from '#lib';
import { CommandForm, Dialog, QueryView, RowBones } from '#ui';
import { givenOrders, ordersToSplit, splitOfGiven } from './given.ts';
import type { PaymentCardData } from './row.ts';
import { usePaymentCommand } from './use-payment-command.ts';

interface ReallocateProps {
  card: PaymentCardData;
  onClose: () => void;
}

/** Divides a payment over its client's orders anew; what is left over stays the client's advance. */
export function ReallocateDialog({ card, onClose }: ReallocateProps) {
  const { clientId, amount } = card.payment;
  const refund = amount < 0;
  const query = useQuery(api.payments.ordersToChoose.queryOptions({ clientId, refund }));
  if (query.data) return <ReallocateForm card={card} others={orderChoices(query.data, refund)} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t`Разнести платёж`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => null}
      </QueryView>
    </Dialog>
  );
}

/** The orders are as they were when dividing began: what comes meanwhile does not overwrite what is typed. */
function ReallocateForm({ card, onClose, ...asked }: ReallocateProps & { others: readonly SplitOrder[] }) {
  const { payment } = card;
  const total = Math.abs(payment.amount);
  const [given] = useState(() => givenOrders(card.allocations));
  const [orders] = useState(() => ordersToSplit(given, asked.others));
  const [split, setSplit] = useState(() => splitOfGiven(given));
  const reallocate = usePaymentCommand(
    (input: Inputs['payments']['reallocate']) => client.payments.reallocate.mutate(input),
    { done: t`Платёж разнесён`, onDone: onClose },
  );
  const submit = () =>
    reallocate.mutate({
      paymentId: payment.id,
      shares: sharesOf(split).map((share) => ({ ...share, amount: Math.sign(payment.amount) * share.amount })),
    });
  return (
    <CommandForm
      title={t`Разнести платёж на ${formatMoney(total)}`}
      note={payment.clientName}
      submitLabel={t`Разнести`}
      busy={reallocate.isPending}
      valid={isSplitRight(total, orders, split)}
      onSubmit={submit}
      onClose={onClose}
    >
      <SplitGrid total={total} orders={orders} split={split} onChange={setSplit} refund={payment.amount < 0} />
    </CommandForm>
  );
}

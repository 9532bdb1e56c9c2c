import { plural, t } from '@lingui/core/macro';
import { type FormEvent, useState } from 'react';
import { client, formatDayLong, type Inputs, newKey, useSendEach, useToday } from '#lib';
import { Dialog, EachOrderEnd, ordersLeft, showToast } from '#ui';
import { type PlanDay, PlanFields } from './plan-fields.tsx';
import type { PlanOrder } from './plan-order.ts';
import { arePlansRight, PlanQuantities, readyOf, wantedOf } from './plan-quantities.tsx';

type Plan = Inputs['shipping']['plan'];

interface PlanDialogProps {
  orders: readonly PlanOrder[];
  onClose: () => void;
  onDone: () => void;
}

function titleOf(count: number): string {
  if (count < 2) return t`Запланировать отгрузку`;
  return plural(count, {
    one: 'Запланировать # отгрузку',
    few: 'Запланировать # отгрузки',
    many: 'Запланировать # отгрузок',
    other: 'Запланировать # отгрузки',
  });
}

/** One intention an order: a reply lost on the way never plans the goods twice. */
function useKeys(orders: readonly PlanOrder[]): ReadonlyMap<string, string> {
  const [keys] = useState(() => new Map(orders.map((order) => [order.orderId, newKey()])));
  return keys;
}

/** Means goods to leave on a day: of one order, or of everything selected, a shipment an order. */
export function PlanDialog({ orders: asked, onClose, onDone }: PlanDialogProps) {
  const today = useToday();
  // As it was when planning began: what comes meanwhile does not overwrite what is typed.
  const [orders] = useState(asked);
  const keys = useKeys(orders);
  const [first] = orders;
  const day = first && first.shipDate > today ? first.shipDate : today;
  const [form, setForm] = useState<PlanDay>({ day, carrier: '', note: '' });
  const [values, setValues] = useState(() => readyOf(orders));
  const sending = useSendEach<Plan>({
    send: (plan) => client.shipping.plan.mutate(plan),
    orderOf: (plan) => plan.orderId,
    over: (plan) => plan,
    onDone: () => {
      showToast(t`Отгрузка запланирована на ${formatDayLong(form.day)}`);
      onDone();
    },
  });
  const left = ordersLeft(orders, sending);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = { day: form.day, carrier: form.carrier.trim() || null, note: form.note.trim() || null };
    const plans = left.map((order) => ({
      idempotencyKey: keys.get(order.orderId) ?? newKey(),
      orderId: order.orderId,
      ...said,
      lines: wantedOf(order, values),
    }));
    sending.send(plans.filter((plan) => plan.lines.length > 0));
  };
  const note = orders.length === 1 && first ? `${first.orderNumber} · ${first.clientName}` : undefined;
  return (
    <Dialog open onClose={onClose} wide title={titleOf(orders.length)} note={note}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        {orders.length === 0 ? <p className="text-ink2">{t`Всё выбранное уже в плане отгрузок.`}</p> : null}
        <PlanQuantities orders={left} values={values} onChange={setValues} />
        <PlanFields form={form} onChange={(change) => setForm({ ...form, ...change })} />
        <EachOrderEnd
          sending={sending}
          orders={orders}
          submitLabel={t`Запланировать`}
          valid={form.day !== '' && arePlansRight(left, values)}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

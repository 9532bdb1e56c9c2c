import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { client, type Inputs, useSendEach } from '#lib';
import { Dialog, EachOrderEnd, QueryView, RowBones, showToast } from '#ui';
import { linesOfOrder } from './order-lines.ts';
import { type PlanDay, PlanFields } from './plan-fields.tsx';
import { type PlanOrder, planLineOf } from './plan-order.ts';
import { arePlansRight, PlanQuantities, wantedOf } from './plan-quantities.tsx';
import type { Planned, ShippingRow } from './rows.ts';

type Replan = Inputs['shipping']['replan'] & { orderId: string };

interface EditPlanProps {
  planned: Planned;
  onClose: () => void;
}

/** Lines of the order that may be in this shipment: what it holds itself is free for it. */
function orderOf(planned: Planned, rows: readonly ShippingRow[]): PlanOrder {
  const own = new Map(planned.lines.map((line) => [line.lineId, line.quantity]));
  const { orderId, orderNumber, clientName, day } = planned;
  return {
    orderId,
    orderNumber,
    clientName,
    shipDate: day,
    lines: rows.map((row) => planLineOf(row, own.get(row.lineId) ?? 0)),
  };
}

/** The plan and its order are as they were when editing began: what comes meanwhile does not overwrite what is typed. */
function EditPlan({ onClose, ...asked }: EditPlanProps & { order: PlanOrder }) {
  const [{ planned, order }] = useState(asked);
  const [form, setForm] = useState<PlanDay>({
    day: planned.day,
    carrier: planned.carrier ?? '',
    note: planned.note ?? '',
  });
  const [values, setValues] = useState<ReadonlyMap<string, number | null>>(() => {
    const own = new Map(planned.lines.map((line) => [line.lineId, line.quantity]));
    return new Map(order.lines.map((line) => [line.lineId, own.get(line.lineId) ?? 0]));
  });
  const sending = useSendEach<Replan>({
    send: ({ orderId: _orderId, ...replan }) => client.shipping.replan.mutate(replan),
    orderOf: (replan) => replan.orderId,
    over: (replan, version) => ({ ...replan, version }),
    onDone: () => {
      showToast(t`Отгрузка изменена`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id, version, orderId } = planned;
    const said = { day: form.day, carrier: form.carrier.trim() || null, note: form.note.trim() || null };
    sending.send([{ id, version, orderId, ...said, lines: wantedOf(order, values) }]);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <PlanQuantities orders={[order]} values={values} onChange={setValues} />
      <PlanFields form={form} onChange={(change) => setForm({ ...form, ...change })} />
      <EachOrderEnd
        sending={sending}
        orders={[order]}
        submitLabel={t`Сохранить`}
        valid={form.day !== '' && arePlansRight([order], values)}
        onClose={onClose}
      />
    </form>
  );
}

/** Another day, carrier or quantities for a planned shipment. */
export function EditPlanDialog({ planned, onClose }: EditPlanProps) {
  const query = useQuery(linesOfOrder(planned.orderId));
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={t`Изменить отгрузку`}
      note={`${planned.orderNumber} · ${planned.clientName}`}
    >
      <QueryView query={query} skeleton={<RowBones />}>
        {({ rows }) => <EditPlan planned={planned} order={orderOf(planned, rows)} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

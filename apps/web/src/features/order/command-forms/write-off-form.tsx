import { t } from '@lingui/core/macro';
import { orderLineId, thousandths } from '@svodka/domain';
import { useState } from 'react';
import { Checkbox, CommandForm, Money, Quantity } from '#ui';
import type { OrderLine } from '../card.ts';
import type { CommandFormProps } from '../command-dialog.tsx';

function LineRest({ line, rest }: { line: OrderLine; rest: number }) {
  return (
    <>
      {line.description}: <Quantity thousandths={rest} unit={line.unit} />
    </>
  );
}

function Unpaid({ kopecks }: { kopecks: number }) {
  return (
    <>
      {t`Неоплаченный остаток`} <Money kopecks={kopecks} />
    </>
  );
}

/** Gives up what will never be shipped, or the unpaid rest. */
export function WriteOffForm({ card: { order, lines }, runner, onClose }: CommandFormProps) {
  const open = lines
    .map((line) => ({ line, rest: line.quantity - line.shippedQuantity - line.writtenOffQuantity }))
    .filter(({ rest }) => rest > 0);
  const unpaid = order.amount - order.paid;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [payment, setPayment] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const send = () => {
    const named = open
      .filter(({ line }) => chosen.has(line.id))
      .map(({ line, rest }) => ({ lineId: orderLineId(line.id), quantity: thousandths(rest) }));
    runner.send({ type: 'writeOff', ...(named.length > 0 ? { lines: named } : {}), ...(payment ? { payment } : {}) });
  };
  return (
    <CommandForm
      title={t`Списать остаток`}
      note={order.number}
      submitLabel={t`Списать`}
      danger
      busy={runner.busy}
      valid={chosen.size > 0 || payment}
      onSubmit={send}
      onClose={onClose}
    >
      {open.map(({ line, rest }) => (
        <Checkbox
          key={line.id}
          checked={chosen.has(line.id)}
          onChange={() => toggle(line.id)}
          label={<LineRest line={line} rest={rest} />}
        />
      ))}
      {unpaid > 0 ? (
        <Checkbox checked={payment} onChange={() => setPayment(!payment)} label={<Unpaid kopecks={unpaid} />} />
      ) : null}
    </CommandForm>
  );
}

import { t } from '@lingui/core/macro';
import { Fragment } from 'react';
import { Quantity, QuantityInput } from '#ui';
import type { PlanLine, PlanOrder } from './plan-order.ts';

export type Quantities = ReadonlyMap<string, number | null>;

const isRight = ({ open }: PlanLine, value: number | null) => value !== null && value <= open;

/** What is ready is proposed; nothing of a line is fine too: then it stays where it is. */
export const readyOf = (orders: readonly PlanOrder[]): Quantities =>
  new Map(orders.flatMap((order) => order.lines.map((line) => [line.lineId, line.ready])));

/** Every quantity can be planned, and something leaves at all. */
export function arePlansRight(orders: readonly PlanOrder[], values: Quantities): boolean {
  const right = orders.every((order) => order.lines.every((line) => isRight(line, values.get(line.lineId) ?? null)));
  return right && orders.some((order) => wantedOf(order, values).length > 0);
}

/** What of an order is to leave. */
export function wantedOf(order: PlanOrder, values: Quantities): Array<{ lineId: string; quantity: number }> {
  return order.lines.flatMap(({ lineId }) => {
    const quantity = values.get(lineId) ?? 0;
    return quantity > 0 ? [{ lineId, quantity }] : [];
  });
}

function LineRow({
  line,
  value,
  onChange,
}: {
  line: PlanLine;
  value: number | null;
  onChange: (v: number | null) => void;
}) {
  const { description } = line;
  return (
    <tr className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
      <td>{description}</td>
      <td className="num text-ink3">
        <Quantity thousandths={line.open} unit={line.unit} />
      </td>
      <td className="num text-ink3">
        <Quantity thousandths={line.ready} />
      </td>
      <td className="w-28">
        <QuantityInput
          aria-label={t`Отгрузить: ${description}`}
          value={value}
          disabled={line.open === 0}
          onChange={onChange}
          {...(isRight(line, value) ? {} : { 'aria-invalid': true })}
        />
      </td>
    </tr>
  );
}

interface PlanQuantitiesProps {
  orders: readonly PlanOrder[];
  values: Quantities;
  onChange: (values: Quantities) => void;
}

/** How much of each line is to leave, by order. */
export function PlanQuantities({ orders, values, onChange }: PlanQuantitiesProps) {
  const several = orders.length > 1;
  return (
    <table className="w-full">
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
          <th>{t`Позиция`}</th>
          <th className="num">{t`Осталось`}</th>
          <th className="num">{t`Готово`}</th>
          <th className="num">{t`Отгрузить`}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <Fragment key={order.orderId}>
            {several ? (
              <tr className="border-t border-line2">
                <th colSpan={4} scope="rowgroup" className="pt-2 pb-1 text-left font-normal">
                  <b className="font-semibold">{order.orderNumber}</b> {order.clientName}
                </th>
              </tr>
            ) : null}
            {order.lines.map((line) => (
              <LineRow
                key={line.lineId}
                line={line}
                value={values.get(line.lineId) ?? null}
                onChange={(value) => onChange(new Map(values).set(line.lineId, value))}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

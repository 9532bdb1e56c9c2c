import { plural, t } from '@lingui/core/macro';
import { formatAmount, formatSigned, formatThousandths, moveCauseWords, say } from '#lib';
import { type Column, Day, OrderLink, ProductPicture, Slip, TwoLines } from '#ui';
import { ConflictTags, sayConflicts } from './conflict-tags.tsx';
import { LineProgress } from './progress.tsx';
import { articleApart, type ShippingRow } from './row.ts';

function Order({ row }: { row: ShippingRow }) {
  const number = <OrderLink orderId={row.orderId} number={row.orderNumber} />;
  return <TwoLines top={number} bottom={row.clientName} />;
}

/** What the description doesn't tell: the article, and how much is planned to leave already. */
function whatElse(row: ShippingRow): string | undefined {
  const planned = formatThousandths(row.plannedQuantity);
  const more = [articleApart(row), row.plannedQuantity > 0 ? t`в плане ${planned}` : null].filter(Boolean);
  return more.length > 0 ? more.join(' · ') : undefined;
}

function What({ row }: { row: ShippingRow }) {
  return (
    <div className="flex items-center gap-2">
      <span className="cell-second contents">
        <ProductPicture fileId={row.pictureId} />
      </span>
      <div className="min-w-0">
        <TwoLines strong={false} top={row.description} bottom={whatElse(row)} />
      </div>
    </div>
  );
}

function Promised({ row }: { row: ShippingRow }) {
  const asked = row.requestedShipDate ? (
    <>
      {t`просили`} <Day value={row.requestedShipDate} near={false} />
    </>
  ) : undefined;
  return <TwoLines strong={false} top={<Day value={row.promisedShipDate} near={false} />} bottom={asked} />;
}

/** Where the date is now, how far from the promise and after how many moves. */
function Current({ row }: { row: ShippingRow }) {
  const moves = plural(row.moveCount, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' });
  const bottom = (
    <>
      <Slip days={row.slipDays} />
      {row.moveCount > 0 ? ` · ${moves}` : null}
    </>
  );
  return <TwoLines top={<Day value={row.currentShipDate} />} bottom={bottom} />;
}

function LastMove({ row }: { row: ShippingRow }) {
  if (row.lastMove === null) return <span className="text-ink3">—</span>;
  const { cause, authorName, movedAt } = row.lastMove;
  return (
    <TwoLines
      strong={false}
      top={say(moveCauseWords, cause)}
      bottom={
        <>
          {authorName ?? t`само`} · <Day value={movedAt} />
        </>
      }
    />
  );
}

/** What came to the warehouse last, and what lies there of this product. */
function Warehouse({ row }: { row: ShippingRow }) {
  const arrival = row.lastArrival ? (
    <>
      {formatSigned(row.lastArrival.quantity / 1000)} · <Day value={row.lastArrival.day} near={false} />
    </>
  ) : (
    <span className="text-ink3">—</span>
  );
  const stock = row.stock === null ? undefined : t`остаток ${formatThousandths(row.stock)}`;
  return <TwoLines strong={false} top={arrival} bottom={stock} />;
}

function Conflicts({ row: { conflicts } }: { row: ShippingRow }) {
  return (
    <div title={sayConflicts(conflicts)} className="flex flex-wrap gap-x-1 gap-y-0.5">
      <ConflictTags conflicts={conflicts} />
    </div>
  );
}

/** A line of an order as the dispatcher sees it: what leaves when, how much of it is there, and what is in the way. */
export function shippingColumns(): Column<ShippingRow>[] {
  return [
    { id: 'order', title: t`Заказ`, size: 168, sortable: true, cell: (row) => <Order row={row} /> },
    { id: 'what', title: t`Что`, size: 150, grow: 2, cell: (row) => <What row={row} /> },
    { id: 'quantity', title: t`Количество`, size: 140, cell: (row) => <LineProgress {...row} /> },
    { id: 'shipDate', title: t`Отгрузка`, size: 102, sortable: true, cell: (row) => <Current row={row} /> },
    { id: 'promised', title: t`Обещано`, size: 110, cell: (row) => <Promised row={row} /> },
    { id: 'cause', title: t`Перенос`, size: 126, grow: 1, cell: (row) => <LastMove row={row} /> },
    { id: 'warehouse', title: t`Склад`, size: 98, cell: (row) => <Warehouse row={row} /> },
    {
      id: 'conflicts',
      title: t`Препятствия`,
      size: 110,
      grow: 1,
      cell: (row) => <Conflicts row={row} />,
    },
    {
      id: 'manager',
      title: t`Менеджер`,
      size: 116,
      cell: (row) => <TwoLines strong={false} top={row.managerName} bottom={row.clientRegion ?? undefined} />,
    },
    {
      id: 'amount',
      title: t`Сумма, ₽`,
      size: 98,
      align: 'end',
      hidden: true,
      cell: (row) => <span className="tabular-nums">{formatAmount(row.amount, 'never')}</span>,
    },
  ];
}

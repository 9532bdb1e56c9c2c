import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, formatDate, type Outputs, usePageRows } from '#lib';
import { Day, Money, RowsDialog, Tag } from '#ui';
import type { Cash } from './use-cash.ts';

type MoneyRow = Outputs['cash']['inflowRows']['rows'][number];

/** A sum that was opened: which, and of which days. */
export interface Shown {
  what: 'scheduled' | 'received';
  from: InflowDay;
  to: InflowDay;
}
type InflowDay = Cash['periods'][number]['from'];

/** How the row stands: paid, in part, or not at all; of money that came, whether an order has it. */
function State({ row }: { row: MoneyRow }) {
  if (row.paid === null) return row.orderId === null ? <Tag tone="wait">{t`без заказа`}</Tag> : null;
  if (row.paid >= row.amount) return <Tag tone="done">{t`оплачено`}</Tag>;
  return row.paid > 0 ? (
    <span className="text-s text-ink2">
      <Trans>
        оплачено <Money kopecks={row.paid} shown="never" />
      </Trans>
    </span>
  ) : null;
}

function Row({ row }: { row: MoneyRow }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-2 [&>td]:py-1.5">
      <td>
        <Day value={row.day} near={false} />
      </td>
      <td>
        {row.orderId === null ? (
          <span className="text-ink3">{row.documentNumber ? t`платёж ${row.documentNumber}` : '—'}</span>
        ) : (
          <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="font-[550] hover:underline">
            {row.orderNumber}
          </Link>
        )}
        {row.isAdvance ? <span className="ml-1.5 text-s text-ink3">{t`аванс`}</span> : null}
      </td>
      <td>
        {row.clientName}
        <div className="text-s text-ink3">{row.managerName}</div>
      </td>
      <td className="num">
        <Money kopecks={row.amount} sign={false} />
      </td>
      <td>
        <State row={row} />
      </td>
    </tr>
  );
}

/** What a sum is made of, row by row. */
export function MoneyRows({ shown, filter, onClose }: { shown: Shown; filter: Cash['filter']; onClose: () => void }) {
  const query = useInfiniteQuery(api.cash.inflowRows.infiniteQueryOptions({ ...filter, ...shown, limit: 50 }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const title = shown.what === 'scheduled' ? t`Платежи по графику` : t`Пришедшие деньги`;
  return (
    <RowsDialog
      title={title}
      note={`${formatDate(shown.from)} – ${formatDate(shown.to)}`}
      query={query}
      hasMore={hasMore}
      onMore={loadMore}
      onClose={onClose}
      columns={[t`День`, t`Заказ`, t`Клиент`, t`Сумма`, t`Состояние`]}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </RowsDialog>
  );
}

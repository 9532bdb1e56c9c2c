import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, formatMonthShort, formatPercent, type Inputs, type Outputs, sayStage, usePageRows } from '#lib';
import { Day, Money, RowsDialog } from '#ui';

type Item = Outputs['portfolio']['rows']['rows'][number];

/** A sum of the portfolio that was opened. */
export interface ShownItems {
  kind: Item['kind'];
  month: Item['day'];
}

function Row({ row }: { row: Item }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-2 [&>td]:py-1.5">
      <td>
        <Day value={row.day} near={false} />
      </td>
      <td>
        <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="font-[550] hover:underline">
          {row.orderNumber}
        </Link>
        <div className="max-w-60 truncate text-s text-ink3">{row.mainDescription}</div>
      </td>
      <td>
        {row.clientName}
        <div className="text-s text-ink3">{row.managerName}</div>
      </td>
      <td className="max-[719px]:hidden">
        {sayStage(row.stage)}
        {row.chance < 1 ? (
          <div className="text-s text-ink3">
            <Trans>шанс {formatPercent(row.chance)}</Trans>
          </div>
        ) : null}
      </td>
      <td className="num">
        <Money kopecks={row.amount} shown="never" sign={false} />
      </td>
    </tr>
  );
}

interface RowsProps {
  shown: ShownItems;
  asked: Pick<Inputs['portfolio']['rows'], 'basis' | 'managerId'>;
  onClose: () => void;
}

/** What a sum of the portfolio is made of: who, what and how sure. */
export function PortfolioRows({ shown, asked, onClose }: RowsProps) {
  const query = useInfiniteQuery(api.portfolio.rows.infiniteQueryOptions({ ...asked, ...shown, limit: 50 }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const month = shown.month === null ? t`день не известен` : formatMonthShort(shown.month);
  return (
    <RowsDialog
      title={shown.kind === 'inWork' ? t`В работе` : t`На будущее`}
      note={month}
      query={query}
      hasMore={hasMore}
      onMore={loadMore}
      onClose={onClose}
      columns={[t`День`, t`Заказ`, t`Клиент`, t`Стадия`, t`Сумма`]}
    >
      {rows.map((row) => (
        <Row key={row.itemId} row={row} />
      ))}
    </RowsDialog>
  );
}

import { t } from '@lingui/core/macro';
import { agingBuckets } from '@svodka/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, formatInteger } from '#lib';
import { AgingBar, Money } from '#ui';
import type { ReceivablesFilter } from './row.ts';

function Sum({ kopecks, late = false }: { kopecks: number; late?: boolean }) {
  return (
    <span className={late && kopecks > 0 ? 'text-late' : ''}>
      <Money kopecks={kopecks} shown="never" sign={false} />
    </span>
  );
}

/** What all rows of the filter add up to, by column. */
export function useTotals(filter: ReceivablesFilter): Readonly<Record<string, ReactNode>> | undefined {
  const { data } = useQuery(api.receivables.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  if (!data) return undefined;
  const [clients, orders] = [formatInteger(data.clients), formatInteger(data.orders)];
  return {
    name: t`Клиентов: ${clients}, заказов: ${orders}`,
    amount: <Sum kopecks={data.receivable} />,
    aging: (
      <div className="w-full">
        <AgingBar sums={data} />
      </div>
    ),
    overdue: <Sum kopecks={data.overdue} late />,
    ...Object.fromEntries(agingBuckets.map((bucket) => [bucket, <Sum key={bucket} kopecks={data[bucket]} />])),
    overdueAdvance: <Sum kopecks={data.overdueAdvance} />,
    advances: <Sum kopecks={data.advancesReceived} />,
  };
}

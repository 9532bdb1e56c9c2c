import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, formatMoneyShort, formatOrders } from '#lib';
import type { WorklistFilter } from './row.ts';

function Strong({ children }: { children: ReactNode }) {
  return <b className="font-semibold whitespace-nowrap text-ink">{children}</b>;
}

/** One line under the title: how many, for how much, and what is urgent. */
export function Headline({ filter }: { filter: WorklistFilter }) {
  const { data } = useQuery(api.orders.worklistTotals.queryOptions(filter, { placeholderData: keepPreviousData }));
  if (!data) return <span className="bone inline-block h-3.5 w-80 max-w-full" />;
  const orders = formatOrders(data.count);
  const sum = formatMoneyShort(data.amount);
  const due = formatMoneyShort(data.dueThisWeekAmount);
  const { waitsForMe, late, shipThisWeek } = data;
  return (
    <>
      <Trans>
        <Strong>{orders}</Strong> на <Strong>{sum}</Strong>
      </Trans>
      {' · '}
      <Trans>
        ждут вас <Strong>{waitsForMe}</Strong>
      </Trans>
      {late > 0 ? (
        <>
          {' · '}
          <b className="font-semibold whitespace-nowrap text-late">
            <Trans>просрочено {late}</Trans>
          </b>
        </>
      ) : null}
      {' · '}
      <Trans>
        за неделю отгрузок <Strong>{shipThisWeek}</Strong>, поступлений <Strong>{due}</Strong>
      </Trans>
    </>
  );
}

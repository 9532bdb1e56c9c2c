import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, formatTasks } from '#lib';
import type { WorkFilter } from './row.ts';

function Strong({ children }: { children: ReactNode }) {
  return <b className="font-semibold whitespace-nowrap text-ink">{children}</b>;
}

/** One line under the title: how much work there is and what is urgent. */
export function WorkHeadline({ filter }: { filter: WorkFilter }) {
  const { data } = useQuery(api.serviceTasks.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  if (!data) return <span className="bone inline-block h-3.5 w-80 max-w-full" />;
  const { open, asked, late, dueToday, dueThisWeek } = data;
  return (
    <>
      <Strong>{formatTasks(data.count)}</Strong>
      {' · '}
      <Trans>
        не принято <Strong>{open}</Strong>
      </Trans>
      {' · '}
      <Trans>
        ждут ответа <Strong>{asked}</Strong>
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
        срок сегодня <Strong>{dueToday}</Strong>, за неделю <Strong>{dueThisWeek}</Strong>
      </Trans>
    </>
  );
}

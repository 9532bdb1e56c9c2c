import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, formatOrders, usePageRows } from '#lib';
import { Card, CardEmpty, CardRow, Day, MoreRows, QueryView, RowBones, Tag } from '#ui';
import { formatClients } from './counts.ts';
import { type Handover, stateTones, stateWords } from './state-words.ts';

function HandoverRow({ row }: { row: Handover }) {
  return (
    <CardRow top>
      <div className="min-w-0">
        <Link
          to="/handover/$handoverId"
          params={{ handoverId: row.id }}
          className="block truncate font-[550] hover:underline"
        >
          {row.fromName ?? t`Разные менеджеры`} → {row.toNames.join(', ')}
        </Link>
        <div className="text-s text-ink3">
          <Trans>
            с <Day value={row.fromDay} near={false} />
          </Trans>
          {' · '}
          {[formatClients(row.clients), row.state === 'planned' ? null : formatOrders(row.orders)]
            .filter(Boolean)
            .join(', ')}
        </div>
      </div>
      <Tag tone={stateTones[row.state]}>{stateWords[row.state]()}</Tag>
    </CardRow>
  );
}

/** What has been handed over before, and what is planned. */
export function HandoverList() {
  const query = useInfiniteQuery(api.handovers.list.infiniteQueryOptions({ limit: 10 }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  return (
    <Card title={t`Передачи`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? <CardEmpty>{t`Клиентов ещё не передавали.`}</CardEmpty> : null)}
      </QueryView>
      {rows.map((row) => (
        <HandoverRow key={row.id} row={row} />
      ))}
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать раньше</Trans>
      </MoreRows>
    </Card>
  );
}

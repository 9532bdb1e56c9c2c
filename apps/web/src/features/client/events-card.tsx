import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, clientEventWords, type Outputs, say, usePageRows } from '#lib';
import { Card, CardEmpty, CardRow, Day, Money, MoreRows, QueryView, RowBones, Tag } from '#ui';

type Row = Outputs['clients']['events']['rows'][number];

function EventRow({ row }: { row: Row }) {
  return (
    <CardRow top>
      <div className="min-w-0">
        <div>
          {say(clientEventWords, row.kind)}{' '}
          {row.value === null ? null : <Money kopecks={row.value} shown="never" strong />}
        </div>
        <div className="text-s text-ink3">
          <Day value={row.day} near={false} /> · {row.automatic ? t`записано само` : row.authorName}
          {row.orderId ? (
            <>
              {' · '}
              <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="link">
                {row.orderNumber}
              </Link>
            </>
          ) : null}
        </div>
        {row.note ? <div className="text-ink2">{row.note}</div> : null}
      </div>
      <Tag tone={row.polarity > 0 ? 'done' : 'late'} icon={false}>
        {row.polarity > 0 ? t`хорошее` : t`плохое`}
        {' · '}
        {row.causedBy === 'us' ? t`от нас` : t`от клиента`}
      </Tag>
    </CardRow>
  );
}

export function EventsCard({ clientId }: { clientId: string }) {
  const query = useInfiniteQuery(api.clients.events.infiniteQueryOptions({ id: clientId }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  return (
    <Card title={t`События`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() =>
          rows.length === 0 ? (
            <CardEmpty>{t`Бесплатных доставок, образцов, рекламаций и другого пока не записано.`}</CardEmpty>
          ) : null
        }
      </QueryView>
      {rows.map((row) => (
        <EventRow key={row.id} row={row} />
      ))}
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать раньше</Trans>
      </MoreRows>
    </Card>
  );
}

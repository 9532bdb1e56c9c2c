import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, type Outputs, usePageRows } from '#lib';
import { Card, CardRow, MoreRows, QueryView, RowBones, Tag } from '#ui';
import { type Handover, isAsMeant, outcomeWords } from './state-words.ts';

type Row = Outputs['handovers']['clients']['rows'][number];

function Order({ order }: { order: Row['orders'][number] }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Link to="/orders/$orderId" params={{ orderId: order.id }} className="link">
        {order.number}
      </Link>
      {isAsMeant(order.outcome) ? null : <Tag tone="risk">{outcomeWords[order.outcome]()}</Tag>}
    </span>
  );
}

function ClientRow({ row, many }: { row: Row; many: boolean }) {
  return (
    <CardRow top>
      <div className="min-w-0">
        <Link to="/clients/$clientId" params={{ clientId: row.clientId }} className="font-[550] hover:underline">
          {row.shortName}
        </Link>
        {many ? <span className="text-ink3"> → {row.toName}</span> : null}
        <div className="flex flex-wrap gap-x-2.5 text-s text-ink3">
          {row.orders.map((order) => (
            <Order key={order.id} order={order} />
          ))}
        </div>
      </div>
      <Tag tone={isAsMeant(row.outcome) ? 'plain' : 'risk'}>{outcomeWords[row.outcome]()}</Tag>
    </CardRow>
  );
}

/** What became of each client and of its orders. */
export function RecordClients({ handover }: { handover: Handover }) {
  const query = useInfiniteQuery(api.handovers.clients.infiniteQueryOptions({ id: handover.id }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  return (
    <Card title={t`Клиенты и их заказы`}>
      <QueryView query={query} skeleton={<RowBones rows={8} />}>
        {() => rows.map((row) => <ClientRow key={row.clientId} row={row} many={handover.toNames.length > 1} />)}
      </QueryView>
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать ещё</Trans>
      </MoreRows>
    </Card>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, byPages, type Outputs, sayEvent, sayField, sayLineChanges, sayValue, usePageRows } from '#lib';
import { Card, CardEmpty, Moment, MoreRows, QueryView, RowBones } from '#ui';

type Row = Outputs['orders']['history']['rows'][number];

/** Kept by the system for itself: of no use to whoever reads the history. */
const technical = new Set([
  'version',
  'strip',
  'updatedAt',
  'stageDueAt',
  'stageEnteredAt',
  'waitsSince',
  'stageNormDays',
  'mainProductId',
  'mainDescription',
  'lineCount',
  'open',
  'nextPaymentOn',
  'nextPaymentAmount',
  'nextPaymentIsAdvance',
  'slipDays',
  'clientId',
  'lifecycleId',
  'terms',
  'unallocated',
  'managerId',
  'contactId',
  'contractId',
  'state',
  'assigneeId',
  'result',
  'latenessReason',
  'question',
  'answer',
  'openTasks',
  'openQuestions',
]);

/** Field by field: before and after. */
function pairsOf(changes: unknown): Array<[string, [unknown, unknown]]> {
  if (typeof changes !== 'object' || changes === null) return [];
  const entries = Object.entries(changes).filter(([field]) => !technical.has(field));
  return entries.flatMap(([field, pair]) => (Array.isArray(pair) ? [[field, [pair[0], pair[1]]]] : []));
}

function Changes({ changes }: { changes: unknown }) {
  const shown = pairsOf(changes);
  if (shown.length === 0) return null;
  return (
    <ul className="text-s text-ink3">
      {shown.map(([field, [before, after]]) => (
        <li key={field}>
          {sayField(field)}: {sayValue(field, before)} → {sayValue(field, after)}
        </li>
      ))}
    </ul>
  );
}

function HistoryRow({ row }: { row: Row }) {
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <span className="text-s text-ink3">
        <Moment value={row.at} />
        <br />
        {row.actorName ?? t`само`}
      </span>
      <div className="min-w-0">
        <div>{sayEvent(row.type, row.payload)}</div>
        {row.type === 'order.linesAmended' ? (
          <p className="text-s whitespace-pre-line text-ink2">{sayLineChanges(row.payload).join('\n')}</p>
        ) : null}
        <Changes changes={row.changes} />
      </div>
    </li>
  );
}

export function HistoryCard({ orderId }: { orderId: string }) {
  const query = useInfiniteQuery(api.orders.history.infiniteQueryOptions({ id: orderId }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  return (
    <Card title={t`История`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? <CardEmpty>{t`Событий пока нет.`}</CardEmpty> : null)}
      </QueryView>
      <ol>
        {rows.map((row) => (
          <HistoryRow key={row.id} row={row} />
        ))}
      </ol>
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать раньше</Trans>
      </MoreRows>
    </Card>
  );
}

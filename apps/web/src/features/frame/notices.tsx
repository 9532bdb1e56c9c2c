import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, queryClient, sayNotification, usePageRows } from '#lib';
import { Button, EmptyState, Moment, QueryView, RowBones } from '#ui';

export function Notices() {
  const query = useInfiniteQuery(api.notifications.list.infiniteQueryOptions({}, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const read = useMutation(
    api.notifications.read.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.notifications.pathFilter()),
    }),
  );
  return (
    <div className="w-[min(360px,calc(100vw-3rem))]">
      <div className="flex items-center justify-between pb-1">
        <h2 className="font-semibold">
          <Trans>Уведомления</Trans>
        </h2>
        <Button small kind="ghost" busy={read.isPending} onClick={() => read.mutate({ all: true })}>
          <Trans>Всё прочитано</Trans>
        </Button>
      </div>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? <EmptyState title={t`Пока ничего нового`} /> : null)}
      </QueryView>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-t border-line2 py-1.5">
            <div className={row.readAt === null ? 'font-semibold' : ''}>{sayNotification(row.kind)}</div>
            <div className="flex justify-between gap-2 text-s text-ink3">
              {row.orderId ? (
                <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="link">
                  {row.orderNumber} {row.clientName}
                </Link>
              ) : (
                <span>{row.clientName}</span>
              )}
              <Moment value={row.createdAt} />
            </div>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <Button small onClick={loadMore}>
          <Trans>Ещё</Trans>
        </Button>
      ) : null}
    </div>
  );
}

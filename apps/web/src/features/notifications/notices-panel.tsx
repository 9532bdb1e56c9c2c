import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button, EmptyState, QueryView, RowBones } from '#ui';
import { NoticeRow } from './notice-row.tsx';
import { useNotices, useRead } from './use-notices.ts';

/** What the bell opens: the latest, and the ways to all of them and to the settings. */
export function NoticesPanel({ onLeave }: { onLeave: () => void }) {
  const { query, rows, hasMore, loadMore } = useNotices({});
  const read = useRead();
  return (
    <div className="w-[min(440px,calc(100vw-3rem))]">
      <div className="flex items-center justify-between gap-2 pb-1">
        <h2 className="font-semibold">
          <Trans>Уведомления</Trans>
        </h2>
        <Button small kind="ghost" busy={read.isPending} onClick={() => read.mutate({ all: true })}>
          <Trans>Всё прочитано</Trans>
        </Button>
      </div>
      <QueryView query={query} skeleton={<RowBones />}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t`Пока ничего нового`} />
          ) : (
            <ul>
              {rows.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} onLeave={onLeave} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {hasMore ? (
        <Button small onClick={loadMore}>
          <Trans>Ещё</Trans>
        </Button>
      ) : null}
      <div className="mt-1 flex justify-between gap-2 border-t border-line2 pt-2 text-s">
        <Link to="/notifications" className="link" onClick={onLeave}>
          <Trans>Все уведомления</Trans>
        </Link>
        <Link to="/settings/notifications" className="link" onClick={onLeave}>
          <Trans>Настроить</Trans>
        </Link>
      </div>
    </div>
  );
}

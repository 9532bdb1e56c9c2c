import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { noticeKindSchema, noticeKindsOf, sayNoticeKind } from '@svodka/domain';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type NoticeState, type NotificationsSearch, useLocale, useMe } from '#lib';
import { Button, buttonClass, EmptyState, PageHeader, QueryView, RowBones, Select, type TabOption, Tabs } from '#ui';
import { NoticeRow } from './notice-row.tsx';
import { useNotices, useRead } from './use-notices.ts';

const panelId = 'notices';

const tabs = (): TabOption<NoticeState>[] => [
  { value: 'current', label: t`Все` },
  { value: 'unread', label: t`Непрочитанные` },
  { value: 'snoozed', label: t`Отложенные` },
  { value: 'withdrawn', label: t`Больше не действуют` },
];

function emptyWords(state: NoticeState): { title: string; note: string } {
  switch (state) {
    case 'current':
      return { title: t`Уведомлений нет`, note: t`Здесь появится то, что касается ваших заказов и вашей работы.` };
    case 'unread':
      return { title: t`Всё прочитано`, note: t`Новое появится здесь само.` };
    case 'snoozed':
      return { title: t`Ничего не отложено`, note: t`Отложенное скрыто до выбранного времени и потом приходит снова.` };
    case 'withdrawn':
      return {
        title: t`Таких нет`,
        note: t`Сюда уходит то, что перестало быть правдой: оплата пришла, стадия пройдена.`,
      };
  }
}

function List({ search }: { search: NotificationsSearch }) {
  const state = search.state ?? 'current';
  const kind = noticeKindSchema.safeParse(search.kind).data;
  const { query, rows, hasMore, loadMore } = useNotices({ state, ...(kind ? { kind } : {}) });
  const { title, note } = emptyWords(state);
  return (
    <QueryView query={query} skeleton={<RowBones rows={8} />}>
      {() =>
        rows.length === 0 ? (
          <EmptyState title={title}>{note}</EmptyState>
        ) : (
          <>
            <ul className="max-w-4xl">
              {rows.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </ul>
            {hasMore ? (
              <Button onClick={loadMore}>
                <Trans>Показать ещё</Trans>
              </Button>
            ) : null}
          </>
        )
      }
    </QueryView>
  );
}

/** Everything a person was told of, by state and kind. */
export function NotificationsPage() {
  const search = useSearch({ from: '/_app/notifications' });
  const navigate = useNavigate({ from: '/notifications' });
  const locale = useLocale();
  const { role } = useMe();
  const read = useRead();
  const change = (part: NotificationsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const kinds = noticeKindsOf(role).map((kind) => ({ value: kind, label: sayNoticeKind(kind, locale) }));
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHeader
        title={t`Уведомления`}
        note={t`О каждом событии один раз; что перестало быть правдой, уходит само.`}
        actions={
          <>
            <div className="w-60">
              <Select
                aria-label={t`Вид уведомлений`}
                empty={t`Все виды`}
                options={kinds}
                value={search.kind ?? ''}
                onChange={(event) => change({ kind: event.target.value || undefined })}
              />
            </div>
            <Button busy={read.isPending} onClick={() => read.mutate({ all: true })}>
              <Trans>Всё прочитано</Trans>
            </Button>
            <Link to="/settings/notifications" className={buttonClass()}>
              <Trans>Настроить</Trans>
            </Link>
          </>
        }
      />
      <Tabs
        label={t`Какие уведомления`}
        value={search.state ?? 'current'}
        options={tabs()}
        onChange={(state) => change({ state: state === 'current' ? undefined : state })}
        panelId={panelId}
      />
      <div id={panelId} role="tabpanel" className="px-4 py-2">
        <List search={search} />
      </div>
    </div>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ActivitiesSearch, api, byPages, useMe } from '#lib';
import { PageHeader, Select, Tabs } from '#ui';
import { useAssignees } from './activity.ts';
import { ActivityList } from './activity-list.tsx';

type Scope = NonNullable<ActivitiesSearch['scope']>;

function List({ scope, person }: { scope: Scope; person: string | undefined }) {
  const query = useInfiniteQuery(
    api.activities.mine.infiniteQueryOptions({ scope, ...(person ? { assigneeId: person } : {}) }, byPages),
  );
  const empty = {
    now: t`На сегодня всё. Новое дело планируют на странице клиента.`,
    later: t`На потом ничего не запланировано.`,
    done: t`Ещё ничего не сделано.`,
  };
  return <ActivityList query={query} empty={empty[scope]} withClient more={<Trans>Показать ещё</Trans>} />;
}

function useTabs(person: string | undefined) {
  const { data } = useQuery(api.activities.counts.queryOptions(person ? { assigneeId: person } : {}));
  return [
    { value: 'now' as const, label: t`Пора`, count: data && data.overdue + data.today },
    { value: 'later' as const, label: t`Позже`, count: data?.later },
    { value: 'done' as const, label: t`Сделано` },
  ];
}

/** «Мои дела»: what is due with clients today and was before, what is later, and what was done. */
export function ActivitiesPage() {
  const { scope = 'now', person } = useSearch({ from: '/_app/activities' });
  const navigate = useNavigate({ from: '/activities' });
  const me = useMe();
  const set = (change: ActivitiesSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const whose = (
    <div className="w-52 max-[719px]:w-full">
      <Select
        aria-label={t`Чьи дела`}
        options={useAssignees(me.id)}
        value={person ?? me.id}
        onChange={(event) => set({ person: event.target.value === me.id ? undefined : event.target.value })}
      />
    </div>
  );
  const mine = person === undefined || person === me.id;
  return (
    <div className="print-flow min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={mine ? t`Мои дела` : t`Дела сотрудника`}
        note={t`Звонки, письма, встречи и задачи с клиентами; сначала то, что пора сделать.`}
        actions={whose}
      />
      <Tabs
        label={t`Когда`}
        panelId="activities"
        value={scope}
        options={useTabs(person)}
        onChange={(next) => set({ scope: next === 'now' ? undefined : next })}
      />
      <div id="activities" role="tabpanel" className="p-4">
        <div className="max-w-4xl rounded-[9px] border border-line bg-panel">
          <List key={scope} scope={scope} person={person} />
        </div>
      </div>
    </div>
  );
}

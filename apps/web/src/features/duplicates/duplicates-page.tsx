import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api, type DuplicateTab } from '#lib';
import { cx, PageHeader, type TabOption, Tabs } from '#ui';
import { MergeList } from './merge-list.tsx';
import { PairList } from './pair-list.tsx';

function useTabs(): TabOption<DuplicateTab>[] {
  const { data } = useQuery(api.duplicates.count.queryOptions());
  return [
    { value: 'open', label: t`Похожие`, count: data?.count },
    { value: 'merged', label: t`Объединённые` },
    { value: 'notDuplicates', label: t`Не двойники` },
  ];
}

/** «Двойники»: clients who may be one, those who were found to be, and those who were not. */
export function DuplicatesPage() {
  const { tab = 'open', open } = useSearch({ from: '/_app/clients/duplicates' });
  const navigate = useNavigate({ from: '/clients/duplicates' });
  const onOpen = (id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, open: id }), replace: true });
  const above = (
    <Link to="/clients" className="hover:underline">
      <Trans>Клиенты</Trans>
    </Link>
  );
  return (
    <>
      <div className={cx('contents', open && 'max-[719px]:hidden')}>
        <PageHeader
          above={above}
          title={t`Двойники`}
          note={<Trans>Клиенты, похожие друг на друга: сначала те, о ком меньше сомнений</Trans>}
        />
      </div>
      <Tabs
        label={t`Что стало с парами`}
        panelId="duplicates-panel"
        value={tab}
        options={useTabs()}
        onChange={(next) => void navigate({ search: { tab: next } })}
      />
      <div id="duplicates-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        {tab === 'merged' ? <MergeList /> : <PairList key={tab} state={tab} open={open} onOpen={onOpen} />}
      </div>
    </>
  );
}

import { t } from '@lingui/core/macro';
import { services } from '@svodka/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, say, serviceWords, useMe, type WorkSearch, type WorkTab } from '#lib';
import { ColumnChooser, PageHeader, SearchInput, Select, type TabOption, Tabs } from '#ui';
import { AheadStrip } from './ahead-strip.tsx';
import { queueColumns } from './columns.tsx';
import { ownServices, queueFilter, shownService, workFilter } from './filter.ts';
import { preparationColumns } from './preparation-columns.tsx';
import type { WorkFilter } from './row.ts';
import { type SetWorkSearch, useWorkSearch } from './use-work-search.ts';
import { WorkHeadline } from './work-headline.tsx';
import { PreparationList, QueueList } from './work-list.tsx';

const keptPages = { placeholderData: keepPreviousData };

function useTabs(filter: WorkFilter): TabOption<WorkTab>[] {
  const { data: all } = useQuery(api.serviceTasks.totals.queryOptions(filter, keptPages));
  const { data: mine } = useQuery(api.serviceTasks.totals.queryOptions({ ...filter, mine: true }, keptPages));
  return [
    { value: 'all', label: t`Все`, count: all?.count },
    { value: 'new', label: t`Новые`, count: all?.open },
    { value: 'inWork', label: t`В работе`, count: all?.accepted },
    { value: 'asked', label: t`Ждут ответа`, count: all?.asked },
    { value: 'late', label: t`Просрочено`, count: all?.late },
    { value: 'mine', label: t`Мои`, count: mine?.count },
  ];
}

/** Whose queue to look at: people of a service have their own. */
function ServiceSelect({
  search,
  onChoose,
}: {
  search: WorkSearch;
  onChoose: (service: WorkSearch['service']) => void;
}) {
  const me = useMe();
  if (me.role === 'service') return null;
  const own = ownServices(me);
  const all = own.length === services.length ? t`Все службы` : t`Моя работа`;
  return (
    <div className="w-40 max-[719px]:w-full">
      <Select
        aria-label={t`Служба`}
        empty={all}
        options={services.map((value) => ({ value, label: say(serviceWords, value) }))}
        value={search.service ?? ''}
        onChange={(event) => onChoose(services.find((one) => one === event.target.value))}
      />
    </div>
  );
}

interface ActionsProps {
  search: WorkSearch;
  setSearch: SetWorkSearch;
  onService: (service: WorkSearch['service']) => void;
  preparation: boolean;
}

function Actions({ search, setSearch, onService, preparation }: ActionsProps) {
  const chooser = preparation
    ? { tableId: 'preparation', columns: preparationColumns() }
    : { tableId: 'work', columns: queueColumns(false) };
  return (
    <>
      <ServiceSelect search={search} onChoose={onService} />
      <SearchInput value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} />
      <ColumnChooser {...chooser} />
    </>
  );
}

function titleOf(service: WorkSearch['service'] | null): string {
  if (!service) return t`Работа служб`;
  if (service === 'preparation') return t`Сводка отдела подготовки производства`;
  return t`Работа службы: ${say(serviceWords, service)}`;
}

/** «Работа служб»: what a service has to do, what is due first at the top. */
export function WorkPage() {
  const { search, setSearch, show, clear } = useWorkSearch();
  const me = useMe();
  const service = shownService(search, me);
  const filter = workFilter(search, me);
  const tabs = useTabs(queueFilter(search, me));
  const title = titleOf(service);
  const preparation = service === 'preparation';
  const List = preparation ? PreparationList : QueueList;
  return (
    <>
      <PageHeader
        title={title}
        note={<WorkHeadline filter={filter} />}
        actions={
          <Actions
            search={search}
            setSearch={setSearch}
            onService={(chosen) => show({ service: chosen })}
            preparation={preparation}
          />
        }
      />
      {service ? <AheadStrip service={service} /> : null}
      <Tabs
        label={t`Отборы`}
        panelId="work-panel"
        value={search.tab ?? 'all'}
        options={tabs}
        onChange={(tab) => show({ tab })}
      />
      <div id="work-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        <List label={title} filter={filter} search={search} setSearch={setSearch} onClearFilter={clear} />
      </div>
    </>
  );
}

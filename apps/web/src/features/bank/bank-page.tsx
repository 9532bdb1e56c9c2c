import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type BankSearch, type BankTab, useMay } from '#lib';
import { ColumnChooser, cx, NoRightsState, PageHeader, PeriodInput, SearchInput, type TabOption, Tabs } from '#ui';
import { EntryList, useEntryColumns } from './entry-list.tsx';
import { entryFilter } from './filter.ts';
import { ChooseStatements, DroppedStatements } from './statements.tsx';
import { type SetBankSearch, useBankSearch } from './use-bank-search.ts';
import { useStatements } from './use-statements.ts';

function useTabs(search: BankSearch): TabOption<BankTab>[] {
  const { data } = useQuery(
    api.payments.entryTotals.queryOptions(entryFilter(search), { placeholderData: keepPreviousData }),
  );
  return [
    { value: 'queue', label: t`В очереди`, count: data?.queue },
    { value: 'posted', label: t`Проведено`, count: data?.posted },
    { value: 'notOurs', label: t`Не наши`, count: data?.notOurs },
    { value: 'outgoing', label: t`Исходящие`, count: data?.outgoing },
  ];
}

function Filters({ search, setSearch }: { search: BankSearch; setSearch: SetBankSearch }) {
  return (
    <>
      <PeriodInput from={search.from} to={search.to} onChange={setSearch} />
      <SearchInput value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} />
      <ColumnChooser tableId="bankEntries" columns={useEntryColumns()} />
    </>
  );
}

function Bank() {
  const { search, setSearch, setTab, clear } = useBankSearch();
  const mayImport = useMay('import.run');
  const statements = useStatements();
  return (
    <>
      <div className={cx('contents', search.open && 'max-[719px]:hidden')}>
        <PageHeader
          title={t`Выписки и очередь`}
          note={mayImport ? <Trans>Перетащите выписки на страницу; повторы ничего не изменят</Trans> : undefined}
          actions={
            <>
              <Filters search={search} setSearch={setSearch} />
              {mayImport ? <ChooseStatements take={statements.take} /> : null}
            </>
          }
        />
        {mayImport ? <DroppedStatements {...statements} /> : null}
      </div>
      <Tabs
        label={t`Что стало со строками`}
        panelId="bank-panel"
        value={search.tab ?? 'queue'}
        options={useTabs(search)}
        onChange={setTab}
      />
      <div id="bank-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        <EntryList search={search} setSearch={setSearch} onClear={clear} />
      </div>
    </>
  );
}

/** «Выписки и очередь»: statements in, and what the system could not place by itself. */
export function BankPage() {
  return useMay('payment.allocate') ? <Bank /> : <NoRightsState />;
}

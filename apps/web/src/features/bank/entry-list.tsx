import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, type BankSearch, byPages, formatInteger, queryClient, useLocale, useMay, usePageRows } from '#lib';
import { DataTable, EmptyState, Money, SplitView } from '#ui';
import { EntryCardRow, entryColumns } from './columns.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { entryFilter, nextAfter } from './filter.ts';
import type { EntryFilter, EntryRow } from './row.ts';
import type { SetBankSearch } from './use-bank-search.ts';

const pageSize = 100;

export function useEntryColumns() {
  const locale = useLocale();
  return useMemo(() => (locale ? entryColumns() : []), [locale]);
}

function useTotals(filter: EntryFilter) {
  const { data } = useQuery(api.payments.entryTotals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return useMemo(() => {
    if (!data) return { total: undefined, totals: undefined };
    const totals = {
      day: <span className="whitespace-nowrap">{t`Строк: ${formatInteger(data.count)}`}</span>,
      amount: <Money kopecks={data.received - data.spent} sign={false} />,
    };
    return { total: data.count, totals };
  }, [data]);
}

function Empty({ search, onClear }: { search: BankSearch; onClear: () => void }) {
  const { tab = 'queue' } = search;
  const mayImport = useMay('import.run');
  if (search.q || search.from || search.to) {
    return (
      <EmptyState title={t`Под отбор не попала ни одна строка`}>
        <button type="button" className="link" onClick={onClear}>
          <Trans>Снять отбор</Trans>
        </button>
      </EmptyState>
    );
  }
  if (tab !== 'queue') return <EmptyState title={t`Здесь пока пусто`} />;
  return (
    <EmptyState title={t`Очередь разобрана`}>
      <Trans>Сюда попадают строки выписок, о которых система не уверена.</Trans>{' '}
      {mayImport ? <Trans>Перетащите на страницу файл выписки.</Trans> : null}
    </EmptyState>
  );
}

interface EntryListProps {
  search: BankSearch;
  setSearch: SetBankSearch;
  onClear: () => void;
}

/** Lines of statements, and the open one beside them; a decided one gives its place to the next. */
export function EntryList({ search, setSearch, onClear }: EntryListProps) {
  const filter = entryFilter(search);
  const query = useInfiniteQuery(
    api.payments.entries.infiniteQueryOptions(
      { ...filter, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const page = usePageRows<EntryRow>(query);
  const { total, totals } = useTotals(filter);
  const onOpen = useCallback((row: EntryRow) => setSearch({ open: row.id }), [setSearch]);
  const close = () => setSearch({ open: undefined });
  const { open } = search;
  const goOn = () => {
    if (open && filter.state === 'queue') setSearch({ open: nextAfter(page.rows.map(rowId), open) });
  };
  const list = (
    <DataTable
      id="bankEntries"
      label={t`Строки выписок`}
      columns={useEntryColumns()}
      {...page}
      rowId={rowId}
      rowLabel={rowLabel}
      total={total}
      totals={totals}
      empty={<Empty search={search} onClear={onClear} />}
      onOpen={onOpen}
      onHover={prefetchEntry}
      openId={open}
      card={card}
    />
  );
  const panel = open ? <EntryPanel key={open} id={open} onClose={close} onDecided={goOn} /> : null;
  return <SplitView label={t`Строка выписки`} list={list} detail={panel} onClose={close} />;
}

const rowId = (row: EntryRow) => row.id;
const rowLabel = (row: EntryRow) => row.partyName;
const card = (row: EntryRow) => <EntryCardRow row={row} />;
const prefetchEntry = (row: EntryRow) =>
  void queryClient.prefetchQuery(api.payments.entry.queryOptions({ id: row.id }));

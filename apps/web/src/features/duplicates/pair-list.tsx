import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, byPages, queryClient, useLocale, usePageRows } from '#lib';
import { DataTable, EmptyState, SplitView } from '#ui';
import { PairCardRow, pairColumns } from './pair-columns.tsx';
import { PairPanel } from './pair-panel.tsx';
import type { PairRow } from './row.ts';

interface PairListProps {
  state: 'open' | 'notDuplicates';
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
}

const pageSize = 100;

/** Pairs of clients, the surest first, and the open one beside them; a decided one gives its place to the next. */
export function PairList({ state, open, onOpen }: PairListProps) {
  const query = useInfiniteQuery(
    api.duplicates.list.infiniteQueryOptions(
      { state, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const page = usePageRows<PairRow>(query);
  const locale = useLocale();
  const columns = useMemo(() => (locale ? pairColumns(state === 'notDuplicates') : []), [locale, state]);
  const close = () => onOpen(undefined);
  const goOn = () => {
    const ids = page.rows.map(rowId);
    const at = ids.indexOf(open ?? '');
    onOpen(ids[at + 1] ?? ids[at - 1]);
  };
  const list = (
    <DataTable
      id={state === 'open' ? 'duplicates' : 'notDuplicates'}
      label={t`Пары клиентов`}
      columns={columns}
      {...page}
      rowId={rowId}
      rowLabel={rowLabel}
      empty={<Empty state={state} />}
      onOpen={(row: PairRow) => onOpen(row.id)}
      onHover={prefetchPair}
      openId={open}
      card={card}
    />
  );
  const panel = open ? <PairPanel key={open} id={open} onClose={close} onDecided={goOn} /> : null;
  return <SplitView label={t`Сравнение клиентов`} list={list} detail={panel} onClose={close} />;
}

function Empty({ state }: { state: PairListProps['state'] }) {
  if (state === 'notDuplicates') return <EmptyState title={t`Здесь пока пусто`} />;
  return (
    <EmptyState title={t`Двойников не видно`}>
      <Trans>Система сравнивает клиентов каждую ночь и сразу, когда кого-то добавили или изменили.</Trans>
    </EmptyState>
  );
}

const rowId = (row: PairRow) => row.id;
const rowLabel = (row: PairRow) => `${row.firstName} – ${row.secondName}`;
const card = (row: PairRow) => <PairCardRow row={row} />;
const prefetchPair = (row: PairRow) =>
  void queryClient.prefetchQuery(api.duplicates.compare.queryOptions({ id: row.id }));

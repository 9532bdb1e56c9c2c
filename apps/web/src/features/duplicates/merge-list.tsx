import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type StandingMerge, sayUndone, UndoMergeDialog } from '#features/client-merge';
import { api, byPages, sayMoved, useLocale, useMay, usePageRows } from '#lib';
import { Button, type Column, DataTable, EmptyState, Moment, TwoLines } from '#ui';
import type { MergeRow } from './row.ts';

const pageSize = 100;

function Survivor({ row }: { row: MergeRow }) {
  return (
    <Link to="/clients/$clientId" params={{ clientId: row.survivorId }} className="hover:underline">
      {row.survivorName}
    </Link>
  );
}

/** How it stands with a merge: undone, to be undone, or waiting for a later one to be undone. */
function Fate({ row, onUndo }: { row: MergeRow; onUndo: ((row: MergeRow) => void) | null }) {
  if (row.undoneAt) {
    const who = (
      <>
        {t`отменено`} <Moment value={row.undoneAt} /> · {row.undoneByName}
      </>
    );
    return <TwoLines strong={false} top={who} bottom={row.undone ? sayUndone(row.undone) : undefined} />;
  }
  if (!row.survivorLives) return <span className="text-ink3">{t`сначала отмените более позднее`}</span>;
  if (!onUndo) return null;
  return (
    <Button small onClick={() => onUndo(row)}>
      <Trans>Отменить…</Trans>
    </Button>
  );
}

function mergeColumns(onUndo: ((row: MergeRow) => void) | null): Column<MergeRow>[] {
  return [
    { id: 'survivor', title: t`Остался`, size: 190, grow: 2, cell: (row) => <Survivor row={row} /> },
    { id: 'loser', title: t`Присоединён`, size: 190, grow: 2, cell: (row) => row.loserName },
    { id: 'moved', title: t`Перешло`, size: 210, grow: 1, cell: (row) => sayMoved(row) },
    {
      id: 'when',
      title: t`Когда и кто`,
      size: 170,
      cell: (row) => <TwoLines strong={false} top={<Moment value={row.mergedAt} />} bottom={row.mergedByName ?? '—'} />,
    },
    { id: 'fate', title: t`Отмена`, size: 230, grow: 2, cell: (row) => <Fate row={row} onUndo={onUndo} /> },
  ];
}

/** A merge on a phone. */
function MergeCardRow({ row, onUndo }: { row: MergeRow; onUndo: ((row: MergeRow) => void) | null }) {
  return (
    <>
      <div className="font-semibold">
        <Survivor row={row} />
      </div>
      <div>{t`присоединён ${row.loserName}`}</div>
      <div className="text-s text-ink3">
        {sayMoved(row)} · <Moment value={row.mergedAt} />
      </div>
      <div className="mt-1">
        <Fate row={row} onUndo={onUndo} />
      </div>
    </>
  );
}

/** Merges, the last first, each with its way back. */
export function MergeList() {
  const query = useInfiniteQuery(
    api.duplicates.merges.infiniteQueryOptions({ limit: pageSize }, { ...byPages, placeholderData: keepPreviousData }),
  );
  const page = usePageRows<MergeRow>(query);
  const mayUndo = useMay('client.merge');
  const [asked, setAsked] = useState<StandingMerge | null>(null);
  const locale = useLocale();
  const onUndo = mayUndo ? setAsked : null;
  const columns = useMemo(() => (locale ? mergeColumns(onUndo) : []), [locale, onUndo]);
  return (
    <>
      <DataTable
        id="clientMerges"
        label={t`Объединения`}
        columns={columns}
        {...page}
        rowId={rowId}
        rowLabel={rowLabel}
        empty={<EmptyState title={t`Клиентов ещё не объединяли`} />}
        card={(row: MergeRow) => <MergeCardRow row={row} onUndo={onUndo} />}
      />
      {asked ? <UndoMergeDialog merge={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

const rowId = (row: MergeRow) => row.id;
const rowLabel = (row: MergeRow) => `${row.survivorName} – ${row.loserName}`;

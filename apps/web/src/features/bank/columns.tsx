import { t } from '@lingui/core/macro';
import { type Column, Day, Moment, TwoLines } from '#ui';
import { Amount, EntryState, howPlaced, Purpose } from './cells.tsx';
import type { EntryRow } from './row.ts';

const ofInn = (inn: string) => (inn === '' ? undefined : t`ИНН ${inn}`);

export function entryColumns(): Column<EntryRow>[] {
  return [
    { id: 'day', title: t`День`, size: 112, cell: (row) => <Day value={row.day} /> },
    { id: 'amount', title: t`Сумма, ₽`, size: 128, align: 'end', cell: (row) => <Amount entry={row} /> },
    {
      id: 'party',
      title: t`Плательщик`,
      size: 160,
      grow: 2,
      cell: (row) => <TwoLines top={row.partyName || '—'} bottom={ofInn(row.partyInn)} />,
    },
    { id: 'purpose', title: t`Назначение`, size: 240, grow: 4, cell: (row) => <Purpose text={row.purpose} /> },
    { id: 'client', title: t`Клиент`, size: 130, grow: 1, cell: (row) => row.clientName ?? '—' },
    {
      id: 'how',
      title: t`Как разнесён`,
      size: 128,
      cell: (row) => (
        <TwoLines
          strong={false}
          top={howPlaced(row)}
          bottom={row.note ?? (row.decidedAt ? <Moment value={row.decidedAt} /> : undefined)}
        />
      ),
    },
    { id: 'state', title: t`Состояние`, size: 108, hidden: true, cell: (row) => <EntryState state={row.state} /> },
    { id: 'account', title: t`Наш счёт`, size: 190, hidden: true, cell: (row) => row.ownAccount },
    { id: 'recorded', title: t`Загружен`, size: 96, hidden: true, cell: (row) => <Moment value={row.recordedAt} /> },
  ];
}

/** A line of a statement on a phone. */
export function EntryCardRow({ row }: { row: EntryRow }) {
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <span className="min-w-0 truncate font-semibold">{row.partyName || row.partyInn || '—'}</span>
        <div className="shrink-0 text-right">
          <Amount entry={row} />
        </div>
      </div>
      <div className="text-s text-ink2">
        <Purpose text={row.purpose} />
      </div>
      <div className="mt-1 flex items-center justify-between gap-2 text-s text-ink3">
        <span className="min-w-0 truncate">
          <Day value={row.day} />
          {row.clientName ? ` · ${row.clientName}` : ''}
        </span>
        <EntryState state={row.state} />
      </div>
    </>
  );
}

import { t } from '@lingui/core/macro';
import { sayDuplicateReasons, sayDuplicateStrength } from '#lib';
import { type Column, Moment, TwoLines } from '#ui';
import type { PairRow } from './row.ts';

/** The surer, the heavier: red and amber say that something is late, and nothing here is. */
function Strength({ row: { strength } }: { row: PairRow }) {
  return <span className={strength === 'certain' ? 'font-semibold' : ''}>{sayDuplicateStrength(strength)}</span>;
}

const about = (inn: string | null, region: string | null) => [inn, region].filter(Boolean).join(' · ') || '—';
const reasonsOf = (row: PairRow) => sayDuplicateReasons(row.reasons);

export function pairColumns(judged: boolean): Column<PairRow>[] {
  return [
    {
      id: 'first',
      title: t`Клиент`,
      size: 190,
      grow: 2,
      cell: (row) => <TwoLines top={row.firstName} bottom={about(row.firstInn, row.firstRegion)} />,
    },
    {
      id: 'second',
      title: t`И он же?`,
      size: 190,
      grow: 2,
      cell: (row) => <TwoLines top={row.secondName} bottom={about(row.secondInn, row.secondRegion)} />,
    },
    { id: 'strength', title: t`Уверенность`, size: 110, cell: (row) => <Strength row={row} /> },
    {
      id: 'reasons',
      title: t`Почему`,
      size: 240,
      grow: 3,
      cell: (row) => {
        const [first, ...more] = reasonsOf(row);
        return <TwoLines strong={false} top={first ?? '—'} bottom={more.join('; ') || undefined} />;
      },
    },
    {
      id: 'decided',
      title: t`Кто решил`,
      size: 150,
      hidden: !judged,
      cell: (row) => (
        <TwoLines
          strong={false}
          top={row.decidedByName ?? '—'}
          bottom={row.decidedAt ? <Moment value={row.decidedAt} /> : undefined}
        />
      ),
    },
  ];
}

/** A pair on a phone. */
export function PairCardRow({ row }: { row: PairRow }) {
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <div className="truncate font-semibold">{row.firstName}</div>
          <div className="truncate font-semibold">{row.secondName}</div>
        </div>
        <Strength row={row} />
      </div>
      <div className="text-s text-ink3">{reasonsOf(row).join('; ')}</div>
    </>
  );
}

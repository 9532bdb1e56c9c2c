import { t } from '@lingui/core/macro';
import { sayDuplicateReasons, sayDuplicateStrength } from '#lib';
import { type Column, Moment, Tag, type Tone, TwoLines } from '#ui';
import type { PairRow } from './row.ts';

const tones: Record<string, Tone> = { certain: 'late', likely: 'risk', possible: 'plain' };

function Strength({ row }: { row: PairRow }) {
  return (
    <Tag tone={tones[row.strength] ?? 'plain'} icon={false}>
      {sayDuplicateStrength(row.strength)}
    </Tag>
  );
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

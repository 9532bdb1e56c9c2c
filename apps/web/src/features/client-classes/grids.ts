import { t } from '@lingui/core/macro';
import { abcClasses, xyzClasses } from '@svodka/domain';
import type { Outputs } from '#lib';
import type { GridCell } from './class-grid.tsx';

export type Movement = Outputs['clientClasses']['movement'];

const abcKeys = [...abcClasses, 'none'] as const;
const xyzKeys = [...xyzClasses, 'none'] as const;
type AbcKey = (typeof abcKeys)[number];

const titleOf = (key: string): string => (key === 'none' ? t`нет` : key);

/** Towards A is up; to and from no orders at all are the ends of the scale. */
function wayOf(was: AbcKey, abc: AbcKey): 'up' | 'down' | 'same' {
  const step = abcKeys.indexOf(abc) - abcKeys.indexOf(was);
  if (step === 0) return 'same';
  return step < 0 ? 'up' : 'down';
}

/** From which class (rows) to which (columns) clients went since the last quarter. */
export function movementGrid({ moves }: Movement) {
  const cellOf = (was: AbcKey, abc: AbcKey): GridCell => {
    const move = moves.find((one) => (one.was ?? 'none') === was && (one.abc ?? 'none') === abc);
    const { clients = 0, revenue = 0 } = move ?? {};
    return { clients, revenue, search: { abc, abcWas: was }, way: wayOf(was, abc) };
  };
  return {
    columns: abcKeys.map((key) => ({ key, title: titleOf(key) })),
    rows: abcKeys.map((was) => ({
      key: was,
      title: titleOf(was),
      cells: abcKeys.map((abc) => cellOf(was, abc)),
    })),
  };
}

/** How much (rows) and how regularly (columns) clients order now. */
export function regularityGrid({ cells }: Movement) {
  return {
    columns: xyzKeys.map((key) => ({ key, title: key === 'none' ? t`мало истории` : key })),
    rows: abcClasses.map((abc) => ({
      key: abc,
      title: abc,
      cells: xyzKeys.map((xyz): GridCell => {
        const cell = cells.find((one) => one.abc === abc && (one.xyz ?? 'none') === xyz);
        return { clients: cell?.clients ?? 0, revenue: cell?.revenue ?? 0, search: { abc, xyz } };
      }),
    })),
  };
}

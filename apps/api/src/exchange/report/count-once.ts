import type { Outcome, Tally } from './tally.ts';

/** Counts what became of the things records were about: a thing named twice is created once and then unchanged. */
export function countOnce(
  tally: Tally,
  kind: string,
  ids: readonly string[],
  outcomes: ReadonlyMap<string, Outcome>,
): void {
  const counted = new Set<string>();
  for (const id of ids) {
    tally.count(kind, counted.has(id) ? 'unchanged' : (outcomes.get(id) ?? 'unchanged'));
    counted.add(id);
  }
}

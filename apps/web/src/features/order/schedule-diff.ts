import type { Outputs } from '#lib';

type Revision = Outputs['orders']['schedule'][number];
export type RevisedPart = Revision['parts'][number];

/** What a revision did to a part: before and after; null where there was none. */
export interface PartChange {
  position: number;
  before: RevisedPart | null;
  after: RevisedPart | null;
}

/** The parts that differ between two revisions, in their order. */
export function changesOf(before: readonly RevisedPart[], after: readonly RevisedPart[]): PartChange[] {
  const was = new Map(before.map((part) => [part.position, part]));
  const is = new Map(after.map((part) => [part.position, part]));
  const positions = [...new Set([...was.keys(), ...is.keys()])].sort((one, other) => one - other);
  return positions
    .map((position) => ({ position, before: was.get(position) ?? null, after: is.get(position) ?? null }))
    .filter((one) => one.before?.amount !== one.after?.amount || one.before?.plannedOn !== one.after?.plannedOn);
}

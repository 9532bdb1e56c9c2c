import type { Inputs, Outputs } from '#lib';

export type EntryRow = Outputs['payments']['entries']['rows'][number];
export type EntryFilter = Inputs['payments']['entryTotals'];
export type EntryCardData = Outputs['payments']['entry'];
export type Entry = EntryCardData['entry'];
export type Proposal = EntryCardData['proposals'][number];

/** What came is above zero, what went below. */
export function signedAmount({ direction, amount }: Pick<EntryRow, 'direction' | 'amount'>): number {
  return direction === 'out' ? -amount : amount;
}

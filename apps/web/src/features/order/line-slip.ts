import type { OrderCardData } from './card.ts';

/** Working days a line moved in all: the records of its ledger add up to the slip exactly. */
export function lineSlip(lineId: string, moves: OrderCardData['moves']): number {
  return moves.reduce((sum, move) => (move.lineId === lineId ? sum + move.workingDays : sum), 0);
}

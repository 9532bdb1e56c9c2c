import { addKopecks, advanceLadder, isAdvance, type Kopecks, kopecks, type LadderStep, refusal } from '@svodka/domain';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { calendar } from './calendar.ts';
import { awaitedLine } from './dated-line.ts';
import { readOrder } from './load-order.ts';
import { startOfOrder } from './start-of-order.ts';

export interface OrderLadder {
  /** What is still to be paid of the advance. */
  amount: Kopecks;
  planned: string;
  steps: LadderStep[];
}

/** What each day of paying would do to the ship date; null where no advance is awaited. */
export async function readLadder({ db, clock }: PermittedContext, id: string): Promise<OrderLadder | null> {
  const record = await readOrder(db, id);
  if (record === null) return refuseRead(refusal('request.notFound', { entity: 'order', id }));
  const start = startOfOrder(record);
  if (!record.row.open || start === null || !start.awaited) return null;
  const lines = record.lines.flatMap((line) => {
    const awaited = awaitedLine(line, record);
    return awaited ? [{ ...awaited, moves: record.moves.filter((move) => move.lineId === line.id) }] : [];
  });
  const unpaid = record.parts.filter(isAdvance).map((part) => kopecks(part.amount - part.paid));
  return {
    amount: addKopecks(...unpaid),
    planned: start.planned,
    steps: advanceLadder(calendar, lines, { planned: start.planned, today: clock.today() }),
  };
}

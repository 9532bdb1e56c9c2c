import { type Instant, type PlainDate, type Thousandths, thousandths } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { OrderRecord } from './order-record.ts';

/** Goods that came to the warehouse for a line, or a correction of what was said of them. */
export interface ReadyEntry {
  id: string;
  lineId: string;
  quantity: Thousandths;
  day: PlainDate;
  authorId: string | null;
  recordedAt: Instant;
}

/** What a change of an order says of goods on the warehouse: an entry for each line whose ready quantity changed. */
export function readyEntries(
  before: OrderRecord,
  after: OrderRecord,
  { actor, today, now }: Pick<Command, 'actor' | 'today' | 'now'>,
): ReadyEntry[] {
  const was = new Map(before.lines.map((line) => [line.id, line.readyQuantity]));
  return after.lines.flatMap(({ id: lineId, readyQuantity }) => {
    const quantity = thousandths(readyQuantity - (was.get(lineId) ?? 0));
    return quantity === 0 ? [] : [{ id: newId(), lineId, quantity, day: today, authorId: actor.id, recordedAt: now }];
  });
}

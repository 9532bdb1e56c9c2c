import { addKopecks, type Kopecks, type PlainDate, type SchedulePartId, settle } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { withMoneyOf } from './balance-dates.ts';
import { changeOrder } from './change-order.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { stateOf } from './order-state.ts';

export interface Credit {
  partId: SchedulePartId;
  amount: Kopecks;
}

/** Money reaches a locked order: its parts are paid, and the order moves on by itself if that was what it waited for. */
export async function creditOrder(
  command: Command,
  before: OrderRecord,
  credits: readonly Credit[],
  day: PlainDate,
): Promise<OrderRow> {
  const parts = before.parts.map((part) => {
    const given = credits.filter((credit) => credit.partId === part.id).map((credit) => credit.amount);
    const paid = addKopecks(part.paid, ...given);
    return { ...part, paid, settledOn: paid >= part.amount && part.amount > 0 ? (part.settledOn ?? day) : null };
  });
  const paid = addKopecks(...parts.map((part) => part.paid));
  const credited = withMoneyOf(before, day, { parts, paid });
  const events = settle(credited.lifecycle, stateOf(credited, command.now));
  return changeOrder(command, before, events, { type: 'order.paid', payload: { credits, day } }, credited);
}

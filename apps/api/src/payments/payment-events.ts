import { addDays, type PlainDate } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** The events of a payment: one for each order it touches, so that every order's history and manager has it. */
export function recordPaymentEvents(
  command: Command,
  orderIds: readonly string[],
  told: { type: string; paymentId: string; clientId: string; payload: Record<string, unknown> },
): void {
  for (const orderId of orderIds.length > 0 ? orderIds : [null]) {
    const { type, paymentId, clientId, payload } = told;
    command.record({ type, entity: 'payment', entityId: paymentId, orderId, clientId, payload });
  }
  command.notify();
}

const newsDays = 30;

/** Older money is history being poured in: people are told of what came lately. */
export function eventTypeOf(day: PlainDate, today: PlainDate): 'payment.recorded' | 'payment.imported' {
  return day < addDays(today, -newsDays) ? 'payment.imported' : 'payment.recorded';
}

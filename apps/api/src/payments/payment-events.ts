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

import type { GuardName } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';

/** Anything gone to the client: from here on the order can't be cancelled. */
export function somethingShipped(order: OrderState): boolean {
  return order.lines.some((line) => line.shippedQuantity > 0);
}

const guards: Readonly<Record<GuardName, (order: OrderState) => boolean>> = {
  tasksFinished: (order) => order.openTasks === 0,
  contractSigned: (order) => order.hasContract,
  advanceCovered: (order) =>
    order.advanceReleased || order.parts.every((part) => part.kind !== 'advance' || part.paid >= part.amount),
  allReady: (order) =>
    order.lines.length > 0 &&
    order.lines.every((line) => line.readyQuantity + line.writtenOffQuantity >= line.quantity),
  somethingReady: (order) => order.lines.some((line) => line.readyQuantity > line.shippedQuantity),
  somethingShipped,
  allShipped: (order) =>
    order.lines.length > 0 &&
    order.lines.every((line) => line.shippedQuantity + line.writtenOffQuantity >= line.quantity),
  paidInFull: (order) => order.paymentWrittenOff || order.paid >= order.amount,
};

/**
 * Whether a named condition holds for an order. tasksFinished: no service
 * has work left in the stage. contractSigned: it has a contract. advanceCovered: every advance part is
 * paid in full, or the director released it. allReady / allShipped: every line is (or is written off); an order without
 * lines is neither. paidInFull: paid at least the amount, or the rest is written off.
 */
export function guardHolds(name: GuardName, order: OrderState): boolean {
  return guards[name](order);
}

/** The first of the conditions that doesn't hold, or null. */
export function failingGuard(names: readonly GuardName[], order: OrderState): GuardName | null {
  return names.find((name) => !guardHolds(name, order)) ?? null;
}

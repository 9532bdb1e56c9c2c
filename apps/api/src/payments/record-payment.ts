import {
  type Kopecks,
  type OrderShare,
  ok,
  type PaymentInput,
  type PlainDate,
  type Refusal,
  type Result,
  sharePayment,
} from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { type CreditedOrder, creditOrders } from './credit-orders.ts';
import { allocatable, lockOrders } from './lock-orders.ts';
import { recordPaymentEvents } from './payment-events.ts';

export interface NewPayment {
  clientId: string;
  day: PlainDate;
  /** Negative: back to the client. */
  amount: Kopecks;
  shares: readonly OrderShare[];
  documentNumber?: string | null | undefined;
  purpose?: string | null | undefined;
  externalId?: string | undefined;
  /** An imported payment is history: nobody is told of it. */
  type?: 'payment.recorded' | 'payment.imported';
}

export interface RecordedPayment {
  id: string;
  allocations: { orderId: string; partId: string; amount: Kopecks }[];
  unallocated: Kopecks;
  orders: CreditedOrder[];
}

/**
 * Records money and gives it to the parts of the orders it is for, in due order; what no part takes stays the client's
 * advance. The orders move on in the same transaction if they waited for this. Refusals: those of `sharePayment`,
 * `request.notFound`, `payment.otherClient`.
 */
export async function recordPayment(command: Command, input: NewPayment): Promise<Result<RecordedPayment, Refusal>> {
  const { clientId, day, amount, shares } = input;
  const orderIds = shares.map((share) => share.orderId);
  const locked = await lockOrders(command, clientId, orderIds);
  if (!locked.ok) return locked;
  const shared = sharePayment(input, shares, (id) => allocatable(locked.value.get(id)), command.today);
  if (!shared.ok) return shared;

  const { orders, unallocated } = shared.value;
  const id = newId();
  const documentNumber = input.documentNumber ?? null;
  await insertPayment(command, { ...input, id, unallocated });
  recordPaymentEvents(command, orderIds, {
    type: input.type ?? 'payment.recorded',
    paymentId: id,
    clientId,
    payload: { amount, day, unallocated, documentNumber },
  });
  return ok({
    id,
    allocations: orders.flatMap(({ orderId, allocations }) => allocations.map((one) => ({ ...one, orderId }))),
    unallocated,
    orders: await creditOrders(command, { id, day }, locked.value, orders),
  });
}

/** A payment from the form names one order, or shares for several. */
export function newPayment({ orderId, partIds, shares, ...input }: PaymentInput): NewPayment {
  const whole = orderId ? [{ orderId, amount: input.amount, partIds: partIds ?? undefined }] : [];
  return { ...input, shares: shares ?? whole };
}

interface PaymentRow extends Omit<NewPayment, 'shares'> {
  id: string;
  unallocated: Kopecks;
  reversesId?: string;
}

export async function insertPayment({ tx, actor, now }: Command, row: PaymentRow): Promise<void> {
  const { id, clientId, day, amount, unallocated } = row;
  await tx
    .insertInto('Payment')
    .values({
      id,
      clientId,
      day,
      amount,
      unallocated,
      externalId: row.externalId ?? null,
      documentNumber: row.documentNumber ?? null,
      purpose: row.purpose ?? null,
      reversesId: row.reversesId ?? null,
      authorId: actor.id,
      recordedAt: now,
    })
    .execute();
}

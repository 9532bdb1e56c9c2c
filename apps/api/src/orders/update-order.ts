import {
  contactIdSchema,
  contractIdSchema,
  ok,
  orderCategorySchema,
  orderIdSchema,
  paymentTermsSchema,
  plainDateSchema,
  type Refusal,
  type Result,
  refuse,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import { moveAllocations } from './move-allocations.ts';
import type { OrderRecord } from './order-record.ts';
import { rescheduleOrder } from './reschedule-order.ts';

export const orderUpdateSchema = z.object({
  id: orderIdSchema,
  version: z.int().positive(),
  contactId: contactIdSchema.nullish(),
  category: orderCategorySchema.optional(),
  comment: z.string().trim().max(5_000).nullish(),
  requestedShipDate: plainDateSchema.nullish(),
  contractId: contractIdSchema.optional(),
  /** A contract signed for this order, registered with the client at the same time. */
  contract: z.object({ number: z.string().trim().min(1).max(100), signedOn: plainDateSchema }).optional(),
  terms: paymentTermsSchema.optional(),
  managerId: userIdSchema.optional(),
});
export type OrderUpdate = z.infer<typeof orderUpdateSchema>;

/** Edits the order's own fields. Terms are fixed once the contract is signed. */
export async function updateOrder(command: Command, input: OrderUpdate): Promise<Result<{ version: number }, Refusal>> {
  const locked = await lockOrder(command, input.id, input.version);
  if (!locked.ok) return locked;
  const before = locked.value;
  if (input.terms && before.row.confirmedOn !== null) return refuse('order.termsFixed');
  const contract = input.contract
    ? await registerContract(command, before, input.contract)
    : (input.contractId ?? before.row.contractId);
  const { contactId, category, comment, requestedShipDate, terms, managerId } = input;
  const row = {
    ...before.row,
    contractId: contract,
    contactId: contactId === undefined ? before.row.contactId : contactId,
    category: category ?? before.row.category,
    comment: comment === undefined ? before.row.comment : comment,
    requestedShipDate: requestedShipDate === undefined ? before.row.requestedShipDate : requestedShipDate,
    managerId: managerId ?? before.row.managerId,
  };
  const edited = terms
    ? rescheduleOrder({ ...before, row }, { terms, amount: row.amount }, command.zone).record
    : { ...before, row };
  const after = await changeOrder(command, before, [], { type: 'order.edited' }, edited);
  await moveAllocations(command, before, edited);
  if (row.managerId !== before.row.managerId) command.notify();
  // Whether it was urgent is remembered in the client's ledger.
  if (row.category !== before.row.category)
    command.enqueue({ queue: 'ledger', data: { clientIds: [before.row.clientId] } });
  return ok({ version: after.version });
}

async function registerContract(
  { tx }: Command,
  { row }: OrderRecord,
  { number, signedOn }: NonNullable<OrderUpdate['contract']>,
): Promise<string> {
  const { id } = await tx
    .insertInto('Contract')
    .values({ id: newId(), clientId: row.clientId, number, signedOn })
    .onConflict((conflict) => conflict.columns(['clientId', 'number']).doUpdateSet({ signedOn }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

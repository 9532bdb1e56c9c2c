import {
  type Kopecks,
  ok,
  orderIdSchema,
  paymentTermsSchema,
  type Refusal,
  type Result,
  refusal,
  refuse,
  sameTerms,
  settle,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import { readOrder } from './load-order.ts';
import { moveAllocations } from './move-allocations.ts';
import type { OrderRecord } from './order-record.ts';
import { stateOf } from './order-state.ts';
import { previewSchedule, type SchedulePreview } from './preview-schedule.ts';
import { type RescheduledOrder, rescheduleOrder } from './reschedule-order.ts';

export const previewTermsSchema = z.object({ id: orderIdSchema, terms: paymentTermsSchema });
export const changeTermsSchema = previewTermsSchema.extend({
  version: z.int().positive(),
  reason: z.string().trim().min(1).max(1_000),
});

/**
 * Changes the terms of an order in mid-way: what is paid stays paid as far as the new parts take it, the rest becomes the
 * client's advance; the order moves on by itself if it waited for an advance that is covered now.
 */
export async function changeTerms(
  command: Command,
  { id, version, terms, reason }: z.infer<typeof changeTermsSchema>,
): Promise<Result<{ version: number; stage: string; released: Kopecks }, Refusal>> {
  const locked = await lockOrder(command, id, version);
  if (!locked.ok) return locked;
  const before = locked.value;
  const changed = underTerms(before, terms, command.zone);
  if (!changed.ok) return changed;
  const { record, unallocated: released } = changed.value;
  const events = settle(record.lifecycle, stateOf(record, command.now));
  const told = { type: 'order.termsChanged', payload: { released }, reason };
  const { version: next, stage } = await changeOrder(command, before, events, told, record);
  await moveAllocations(command, before, record);
  command.notify();
  return ok({ version: next, stage, released });
}

/** The same, only looked at: the schedule and the ship date as they would be. */
export async function previewTerms(
  { db, clock }: PermittedContext,
  { id, terms }: z.infer<typeof previewTermsSchema>,
): Promise<SchedulePreview> {
  const before = await readOrder(db, id);
  if (before === null) return refuseRead(refusal('request.notFound', { entity: 'order', id }));
  const changed = underTerms(before, terms, clock.zone);
  if (!changed.ok) return refuseRead(changed.error);
  return previewSchedule(before, changed.value, clock);
}

function underTerms(
  before: OrderRecord,
  terms: OrderRecord['row']['terms'],
  zone: string,
): Result<RescheduledOrder, Refusal> {
  if (!before.row.open) return refuse('order.finished');
  if (sameTerms(before.row.terms, terms)) return refuse('order.termsUnchanged');
  return ok(rescheduleOrder(before, { terms, amount: before.row.amount }, zone));
}

import {
  brokenGuards,
  type GuardName,
  type Kopecks,
  linesAmendmentSchema,
  orderIdSchema,
  refusal,
  type SurplusGoods,
} from '@svodka/domain';
import type { z } from 'zod';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { amendedOrder } from './amended-order.ts';
import { readOrder } from './load-order.ts';
import { stateOf } from './order-state.ts';
import { overplanned } from './overplanned.ts';
import { previewSchedule, type SchedulePreview } from './preview-schedule.ts';

export const previewAmendmentSchema = linesAmendmentSchema.safeExtend({ id: orderIdSchema });

/** What an order would become with other lines. */
export interface AmendmentPreview extends SchedulePreview {
  amount: { from: Kopecks; to: Kopecks };
  /** Ready and no longer ordered. */
  surplus: readonly SurplusGoods[];
  /** In planned shipments beyond what would be left to ship. */
  overplanned: readonly SurplusGoods[];
  /** What held of the stages behind it and no longer would: the order stays where it is. */
  broken: GuardName[];
}

/** `amendLines`, only looked at. */
export async function previewAmendment(
  { db, clock }: PermittedContext,
  { id, ...wanted }: z.infer<typeof previewAmendmentSchema>,
): Promise<AmendmentPreview> {
  const before = await readOrder(db, id);
  if (before === null) return refuseRead(refusal('request.notFound', { entity: 'order', id }));
  const amended = await amendedOrder(db, before, wanted, { today: clock.today(), zone: clock.zone });
  if (!amended.ok) return refuseRead(amended.error);
  const { record, surplus } = amended.value;
  const now = clock.now();
  return {
    ...previewSchedule(before, amended.value, clock),
    amount: { from: before.row.amount, to: record.row.amount },
    surplus,
    overplanned: await overplanned(db, before, record),
    broken: brokenGuards(record.lifecycle, stateOf(before, now), stateOf(record, now)),
  };
}

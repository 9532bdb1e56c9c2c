import {
  orderIdSchema,
  orderLineIdSchema,
  plainDateSchema,
  plannedShipmentIdSchema,
  positiveThousandthsSchema,
} from '@svodka/domain';
import { z } from 'zod';

const lines = z.array(z.object({ lineId: orderLineIdSchema, quantity: positiveThousandthsSchema })).max(1_000);
const carrier = z.string().trim().max(200).nullish();
const note = z.string().trim().max(2_000).nullish();

export const planSchema = z.object({
  idempotencyKey: z.uuid(),
  orderId: orderIdSchema,
  day: plainDateSchema,
  carrier,
  note,
  lines,
});
export type PlanInput = Omit<z.infer<typeof planSchema>, 'idempotencyKey'>;

/** A plan as somebody saw it. */
export const seenPlanSchema = z.object({ id: plannedShipmentIdSchema, version: z.int().positive() });
export type SeenPlan = z.infer<typeof seenPlanSchema>;

/** What is left out stays; null empties. */
export const replanSchema = seenPlanSchema.extend({
  day: plainDateSchema.optional(),
  carrier,
  note,
  lines: lines.optional(),
});
export type ReplanInput = z.infer<typeof replanSchema>;

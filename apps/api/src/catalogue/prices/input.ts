import {
  kopecksSchema,
  nonNegativeKopecksSchema,
  plainDateSchema,
  priceSteps,
  priceTypeIdSchema,
  productGroupIdSchema,
  productIdSchema,
} from '@svodka/domain';
import { z } from 'zod';

export const savePriceSchema = z.object({
  productId: productIdSchema,
  version: z.int().positive(),
  /** The main price list when absent. */
  priceTypeId: priceTypeIdSchema.nullish(),
  validFrom: plainDateSchema,
  price: nonNegativeKopecksSchema,
});
export type SavePriceInput = z.infer<typeof savePriceSchema>;

export const dropPriceSchema = savePriceSchema.omit({ price: true }).required({ priceTypeId: true }).extend({
  priceTypeId: priceTypeIdSchema,
});
export type DropPriceInput = z.infer<typeof dropPriceSchema>;

export const listChangeSchema = z.object({
  groupId: productGroupIdSchema,
  priceTypeId: priceTypeIdSchema,
  validFrom: plainDateSchema,
  /** +550 = 5,5 % dearer. */
  basisPoints: z.int().min(-9_000).max(100_000),
  step: z.literal(priceSteps),
});
export type ListChange = z.infer<typeof listChangeSchema>;

export const changePricesSchema = listChangeSchema.extend({
  idempotencyKey: z.uuid(),
  /** What the preview said: another outcome is not written. */
  seen: z.object({ count: z.int().positive(), total: kopecksSchema }),
});
export type ChangePricesInput = z.infer<typeof changePricesSchema>;

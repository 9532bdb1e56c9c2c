import { nonNegativeKopecksSchema, productGroupIdSchema, productIdSchema, propertyIdSchema } from '@svodka/domain';
import { z } from 'zod';

const propertyFilterSchema = z.object({
  propertyId: propertyIdSchema,
  /** Any of them. */
  values: z.array(z.string().max(1_000)).max(50).nullish(),
  from: z.number().nullish(),
  to: z.number().nullish(),
});
export type PropertyFilter = z.infer<typeof propertyFilterSchema>;

export const productFilters = {
  ids: z.array(productIdSchema).max(200).nullish(),
  groupId: productGroupIdSchema.nullish(),
  search: z.string().trim().max(200).nullish(),
  active: z.boolean().nullish(),
  inStock: z.boolean().nullish(),
  withPicture: z.boolean().nullish(),
  withDrawing: z.boolean().nullish(),
  priceFrom: nonNegativeKopecksSchema.nullish(),
  priceTo: nonNegativeKopecksSchema.nullish(),
  /** All of them. */
  properties: z.array(propertyFilterSchema).max(10).nullish(),
};
export type ProductFilters = z.infer<z.ZodObject<typeof productFilters>>;

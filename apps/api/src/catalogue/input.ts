import {
  fileIdSchema,
  nonNegativeKopecksSchema,
  productGroupIdSchema,
  productIdSchema,
  propertyIdSchema,
  vatKindSchema,
} from '@svodka/domain';
import { z } from 'zod';

export const productSorts = ['name', 'article', 'price'] as const;
export type ProductSort = (typeof productSorts)[number];

export const saveProductSchema = z
  .object({
    idempotencyKey: z.uuid().nullish(),
    id: productIdSchema.nullish(),
    version: z.int().positive().nullish(),
    article: z.string().trim().max(100).nullish(),
    name: z.string().trim().min(1).max(500),
    groupId: productGroupIdSchema.nullish(),
    unit: z.string().trim().min(1).max(50),
    description: z.string().trim().max(10_000).nullish(),
    /** Absent, it stays what the price list says. */
    price: nonNegativeKopecksSchema.nullish(),
    /** Counts only from those who may see costs. */
    cost: nonNegativeKopecksSchema.nullish(),
    leadTimeDays: z.int().min(0).max(2_000).nullish(),
    vatKind: vatKindSchema,
    active: z.boolean(),
    /** Values of the properties named; an empty one is taken off. */
    properties: z
      .array(z.object({ propertyId: propertyIdSchema, value: z.string().trim().max(1_000) }))
      .max(100)
      .nullish(),
  })
  .refine((input) => !input.id || input.version, { error: 'version missing', path: ['version'] });
export type SaveProductInput = z.infer<typeof saveProductSchema>;

export const attachFileSchema = z.object({
  productId: productIdSchema,
  fileId: fileIdSchema,
  kind: z.enum(['photo', 'drawing']),
  caption: z.string().trim().max(500).nullish(),
});
export type AttachFileInput = z.infer<typeof attachFileSchema>;

export const detachFileSchema = attachFileSchema.pick({ productId: true, fileId: true });
export type DetachFileInput = z.infer<typeof detachFileSchema>;

import {
  fileIdSchema,
  nonNegativeKopecksSchema,
  productGroupIdSchema,
  productIdSchema,
  vatKindSchema,
} from '@svodka/domain';
import { z } from 'zod';

export const productFilters = {
  groupId: productGroupIdSchema.nullish(),
  search: z.string().trim().max(200).nullish(),
  active: z.boolean().nullish(),
  inStock: z.boolean().nullish(),
};
export type ProductFilters = z.infer<z.ZodObject<typeof productFilters>>;

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
    price: nonNegativeKopecksSchema.nullish(),
    /** Counts only from those who may see costs. */
    cost: nonNegativeKopecksSchema.nullish(),
    leadTimeDays: z.int().min(0).max(2_000).nullish(),
    vatKind: vatKindSchema,
    active: z.boolean(),
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

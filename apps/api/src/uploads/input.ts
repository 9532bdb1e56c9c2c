import { fileIdSchema, productIdSchema } from '@svodka/domain';
import { z } from 'zod';

export const longestPath = 500;
export const mostFilesAtOnce = 50;
const mostItemsAtOnce = 500;

export const beginUploadSchema = z.object({
  idempotencyKey: z.uuid(),
  name: z.string().trim().max(200),
  files: z.int().min(0).max(100_000),
  bytes: z.int().min(0),
  /** An uploaded archive to be unpacked here; without it the files come one by one. */
  archiveId: fileIdSchema.nullish(),
});
export type BeginUploadInput = z.infer<typeof beginUploadSchema>;

/** A NUL and its kin are in no honest name, and no row can hold the first of them. */
function hidesControls(path: string): boolean {
  return Array.from(path).some((sign) => sign < ' ');
}

const broughtFileSchema = z.object({
  path: z
    .string()
    .min(1)
    .max(longestPath)
    .refine((path) => !hidesControls(path), { error: 'control characters' }),
  size: z.int().min(0),
  /** Of a file already sent. */
  fileId: fileIdSchema.nullish(),
  /** Of a file not sent yet: one known by its content need not be. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
});
export type BroughtFile = z.infer<typeof broughtFileSchema>;

export const placeFilesSchema = z.object({
  batchId: z.uuid(),
  files: z.array(broughtFileSchema).min(1).max(mostFilesAtOnce),
});
export type PlaceFilesInput = z.infer<typeof placeFilesSchema>;

export const batchSchema = z.object({ batchId: z.uuid() });

export const itemStates = ['attached', 'duplicate', 'unmatched', 'refused', 'skipped'] as const;
export type ItemState = (typeof itemStates)[number];

export const assignItemsSchema = z.object({
  items: z
    .array(z.object({ itemId: z.uuid(), productId: productIdSchema }))
    .min(1)
    .max(mostItemsAtOnce),
});
export type AssignItemsInput = z.infer<typeof assignItemsSchema>;

export const itemsSchema = z.object({ itemIds: z.array(z.uuid()).min(1).max(mostItemsAtOnce) });
export type ItemsInput = z.infer<typeof itemsSchema>;

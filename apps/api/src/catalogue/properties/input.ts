import { productGroupIdSchema, propertyIdSchema, propertyKindSchema } from '@svodka/domain';
import { z } from 'zod';

export const savePropertySchema = z
  .object({
    idempotencyKey: z.uuid().nullish(),
    id: propertyIdSchema.nullish(),
    version: z.int().positive().nullish(),
    name: z.string().trim().min(1).max(200),
    kind: propertyKindSchema,
    unit: z.string().trim().max(50).nullish(),
    choices: z.array(z.string().trim().min(1).max(200)).max(100),
    /** A new one is given to the group at once. */
    groupId: productGroupIdSchema.nullish(),
  })
  .refine((input) => !input.id || input.version, { error: 'version missing', path: ['version'] })
  .refine((input) => input.kind !== 'choice' || input.choices.length > 0, {
    error: 'choices missing',
    path: ['choices'],
  });
export type SavePropertyInput = z.infer<typeof savePropertySchema>;

export const assignPropertySchema = z.object({
  groupId: productGroupIdSchema,
  propertyId: propertyIdSchema,
  assigned: z.boolean(),
});
export type AssignPropertyInput = z.infer<typeof assignPropertySchema>;

import {
  addressInputSchema,
  bankAccountInputSchema,
  clientIdSchema,
  clientInputSchema,
  clientStatusSchema,
  contactInputSchema,
  contractIdSchema,
  nonNegativeKopecksSchema,
  orderIdSchema,
  paymentTermsIdSchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';

const word = z.string().trim().min(1).max(500);

export const clientFilters = {
  search: z.string().trim().max(200).nullish(),
  category: word.nullish(),
  region: word.nullish(),
  managerId: userIdSchema.nullish(),
  status: clientStatusSchema.nullish(),
  activity: word.nullish(),
};
export type ClientFilters = z.infer<z.ZodObject<typeof clientFilters>>;

export const clientSorts = ['name', 'newest', 'amount'] as const;
export type ClientSort = (typeof clientSorts)[number];

export const createClientSchema = clientInputSchema.safeExtend({ idempotencyKey: z.uuid() });
export type CreateClientInput = z.infer<typeof createClientSchema>;

export const updateClientSchema = clientInputSchema.safeExtend({ id: clientIdSchema, version: z.int().positive() });
export type UpdateClientInput = z.infer<typeof updateClientSchema>;

/** Told when something new is saved over a doubtful connection; a change is safe to repeat by itself. */
const added = { idempotencyKey: z.uuid().nullish() };

export const saveContactSchema = contactInputSchema.extend({ ...added, clientId: clientIdSchema });
export type SaveContactInput = z.infer<typeof saveContactSchema>;

export const saveAddressSchema = addressInputSchema.extend({ ...added, clientId: clientIdSchema });
export type SaveAddressInput = z.infer<typeof saveAddressSchema>;

export const saveBankAccountSchema = bankAccountInputSchema.safeExtend({ clientId: clientIdSchema });
export type SaveBankAccountInput = z.infer<typeof saveBankAccountSchema>;

export const saveContractSchema = z.object({
  clientId: clientIdSchema,
  id: contractIdSchema.nullish(),
  number: z.string().trim().min(1).max(100),
  signedOn: plainDateSchema,
  validUntil: plainDateSchema.nullish(),
  termsId: paymentTermsIdSchema.nullish(),
  creditLimit: nonNegativeKopecksSchema.nullish(),
});
export type SaveContractInput = z.infer<typeof saveContractSchema>;

export const addEventSchema = z.object({
  idempotencyKey: z.uuid(),
  clientId: clientIdSchema,
  orderId: orderIdSchema.nullish(),
  kind: z.string().trim().min(1).max(100),
  polarity: z.union([z.literal(1), z.literal(-1)]),
  causedBy: z.enum(['us', 'client']),
  value: nonNegativeKopecksSchema.nullish(),
  note: z.string().trim().max(2_000).nullish(),
  day: plainDateSchema,
});
export type AddEventInput = z.infer<typeof addEventSchema>;

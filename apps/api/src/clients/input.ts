import {
  addressInputSchema,
  bankAccountInputSchema,
  clientEventIdSchema,
  clientIdSchema,
  clientInputSchema,
  clientStatusSchema,
  contactInputSchema,
  contractIdSchema,
  fileIdSchema,
  manualEventKindSchema,
  nonNegativeKopecksSchema,
  orderIdSchema,
  paymentTermsIdSchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';
import { classFilters } from '../client-classes/index.ts';

const word = z.string().trim().min(1).max(500);

export const clientDebts = ['receivable', 'overdue', 'none'] as const;

export const clientFilters = {
  search: z.string().trim().max(200).nullish(),
  category: word.nullish(),
  region: word.nullish(),
  managerId: userIdSchema.nullish(),
  status: clientStatusSchema.nullish(),
  activity: word.nullish(),
  debt: z.enum(clientDebts).nullish(),
  ...classFilters,
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

const contractFile = { contractId: contractIdSchema, fileId: fileIdSchema };
export const contractFileSchema = z.object({ ...contractFile, name: z.string().trim().min(1).max(200) });
export type ContractFileInput = z.infer<typeof contractFileSchema>;
export const detachContractFileSchema = z.object(contractFile);
export type DetachContractFileInput = z.infer<typeof detachContractFileSchema>;

/** What a person writes down of an event. Who caused it and whether it was good follows from its kind, but for `other`. */
const eventFields = z.object({
  orderId: orderIdSchema.nullish(),
  kind: manualEventKindSchema,
  polarity: z.union([z.literal(1), z.literal(-1)]).default(1),
  causedBy: z.enum(['us', 'client']).default('us'),
  value: nonNegativeKopecksSchema.nullish(),
  note: z.string().trim().max(2_000).nullish(),
  day: plainDateSchema,
  evidenceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish(),
  evidenceFileId: fileIdSchema.nullish(),
});
export type EventFields = z.infer<typeof eventFields>;

export const addEventSchema = eventFields.extend({ idempotencyKey: z.uuid(), clientId: clientIdSchema });
export type AddEventInput = z.infer<typeof addEventSchema>;

const oneVersion = { id: clientEventIdSchema, version: z.int().positive() };
export const editEventSchema = eventFields.extend(oneVersion);
export type EditEventInput = z.infer<typeof editEventSchema>;
export const removeEventSchema = z.object(oneVersion);
export type RemoveEventInput = z.infer<typeof removeEventSchema>;

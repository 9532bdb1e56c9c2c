import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { addressIdSchema, bankAccountIdSchema, contactIdSchema, contractIdSchema, userIdSchema } from '../id.ts';
import { nonNegativeKopecksSchema } from '../money.ts';
import { paymentTermsSchema } from '../payment/index.ts';
import { bankSigns, checkBankAccount } from './bank-account.ts';
import { counterpartyOf } from './counterparty.ts';
import { checkInn, checkKpp, checkOgrn } from './tax-id.ts';

export const clientStatuses = ['potential', 'active', 'dormant', 'blocked'] as const;
export const clientStatusSchema = z.enum(clientStatuses);
export type ClientStatus = z.infer<typeof clientStatusSchema>;

export const addressKinds = ['legal', 'postal', 'delivery'] as const;
export const addressKindSchema = z.enum(addressKinds);
export type AddressKind = z.infer<typeof addressKindSchema>;

export const contactChannels = ['phone', 'email', 'messenger'] as const;
export const contactChannelSchema = z.enum(contactChannels);
export type ContactChannel = z.infer<typeof contactChannelSchema>;

const line = z.string().trim().min(1).max(500);
const optionalLine = z.string().trim().max(500).nullish();

export const contactInputSchema = z.object({
  id: contactIdSchema.nullish(),
  name: line,
  position: optionalLine,
  phones: z.array(line).max(20).default([]),
  emails: z.array(z.email()).max(20).default([]),
  preferredChannel: contactChannelSchema.nullish(),
  isPrimary: z.boolean().default(false),
});
export type ContactInput = z.infer<typeof contactInputSchema>;

export const addressInputSchema = z.object({
  id: addressIdSchema.nullish(),
  kind: addressKindSchema,
  text: line,
  city: optionalLine,
  postcode: optionalLine,
});

export const bankAccountInputSchema = z
  .object({
    id: bankAccountIdSchema.nullish(),
    account: z.string().transform(bankSigns).pipe(line),
    bic: z.string().transform(bankSigns).pipe(line),
    bankName: optionalLine,
  })
  .superRefine((value, context) => {
    const checked = checkBankAccount(value.bic, value.account);
    if (checked.status === 'error') context.addIssue({ code: 'custom', message: checked.code, path: ['account'] });
  });

export const contractInputSchema = z.object({
  id: contractIdSchema.nullish(),
  number: line,
  signedOn: plainDateSchema,
  validUntil: plainDateSchema.nullish(),
  terms: paymentTermsSchema.nullish(),
  creditLimit: nonNegativeKopecksSchema.nullish(),
});
export type ContractInput = z.infer<typeof contractInputSchema>;

const numbers = [
  ['inn', checkInn],
  ['kpp', checkKpp],
  ['ogrn', checkOgrn],
] as const;

/** A client as the form sends it and the server checks it. A foreign one may carry numbers of any shape; warnings pass. */
export const clientInputSchema = z
  .object({
    legalName: line,
    shortName: line,
    foreign: z.boolean().default(false),
    inn: z.string().trim().max(20).nullish(),
    kpp: z.string().transform(bankSigns).pipe(z.string().max(20)).nullish(),
    ogrn: z.string().trim().max(20).nullish(),
    category: optionalLine,
    activities: z.array(line).max(50).default([]),
    region: optionalLine,
    status: clientStatusSchema.default('active'),
    managerId: userIdSchema.nullish(),
    note: z.string().trim().max(5_000).nullish(),
    contacts: z.array(contactInputSchema).max(200).default([]),
    addresses: z.array(addressInputSchema).max(100).default([]),
    bankAccounts: z.array(bankAccountInputSchema).max(100).default([]),
  })
  .superRefine((client, context) => {
    const of = counterpartyOf(client);
    for (const [field, check] of numbers) {
      const checked = client[field] ? check(client[field], of) : null;
      if (checked?.status === 'error') context.addIssue({ code: 'custom', message: checked.code, path: [field] });
    }
  });
export type ClientInput = z.infer<typeof clientInputSchema>;

import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { addressIdSchema, bankAccountIdSchema, contactIdSchema, contractIdSchema, userIdSchema } from '../id.ts';
import { nonNegativeKopecksSchema } from '../money.ts';
import { paymentTermsSchema } from '../payment/index.ts';
import { checkBankAccount } from './bank-account.ts';
import { checkInn, checkKpp, checkOgrn, type TaxIdCheck } from './tax-id.ts';

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

/** Passes warnings (the user may know better) and stops errors; the issue's message is the code. */
function numberSchema(check: (text: string) => TaxIdCheck) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const checked = check(text);
      if (checked.status === 'error') context.addIssue({ code: 'custom', message: checked.code });
    })
    .nullish();
}

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
  .object({ id: bankAccountIdSchema.nullish(), account: line, bic: line, bankName: optionalLine })
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

/** A client as the form sends it and the server checks it. A foreign one may carry numbers of any shape. */
export const clientInputSchema = z
  .object({
    legalName: line,
    shortName: line,
    foreign: z.boolean().default(false),
    inn: z.string().trim().max(20).nullish(),
    kpp: numberSchema(checkKpp),
    ogrn: numberSchema(checkOgrn),
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
    if (client.inn === undefined || client.inn === null || client.inn === '') return;
    const checked = checkInn(client.inn, client.foreign ? 'foreign' : 'any');
    if (checked.status === 'error') context.addIssue({ code: 'custom', message: checked.code, path: ['inn'] });
  });
export type ClientInput = z.infer<typeof clientInputSchema>;

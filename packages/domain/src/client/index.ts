export { bankSigns, checkBankAccount } from './bank-account.ts';
export * from './classes/index.ts';
export { type ContractValidity, contractValidity } from './contract-validity.ts';
export { counterpartyOf } from './counterparty.ts';
export * from './duplicates/index.ts';
export {
  type AddressKind,
  addressInputSchema,
  addressKindSchema,
  addressKinds,
  bankAccountInputSchema,
  type ClientInput,
  type ClientStatus,
  type ContactChannel,
  type ContactInput,
  type ContractInput,
  clientInputSchema,
  clientStatuses,
  clientStatusSchema,
  contactChannelSchema,
  contactChannels,
  contactInputSchema,
  contractInputSchema,
} from './input.ts';
export { type ClientLabelKind, clientLabelKindSchema, clientLabelKinds } from './labels.ts';
export { type NextDate, nextDatesOf } from './next-dates.ts';
export { normalizeClientName } from './search-name.ts';
export { type Counterparty, checkInn, checkKpp, checkOgrn, type TaxIdCheck } from './tax-id.ts';

export { ownAccountsAmong } from './bank/own-accounts.ts';
export { type BankEntryDraft, placeEntries } from './bank/place-entries.ts';
export { ensureTerms } from './default-terms.ts';
export { paymentsRouter } from './router.ts';

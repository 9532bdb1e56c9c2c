export { ownAccountsAmong } from './bank/own-accounts.ts';
export { type BankEntryDraft, placeEntries } from './bank/place-entries.ts';
export { ensureTerms } from './default-terms.ts';
export { type ClientPaymentDraft, placePayments } from './place-payments.ts';
export { paymentsRouter } from './router.ts';

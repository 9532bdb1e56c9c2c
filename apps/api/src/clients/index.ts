export { addressesOf, bankAccountsOf, contactsOf, contractsOf } from './client-parts.ts';
export { type PassedClient, passResponsibilities } from './pass-responsibility.ts';
export { phoneDigitsOf } from './phone-digits.ts';
export { clientsRouter } from './router.ts';
export { saveBankAccount } from './save-bank-account.ts';
export { searchNameOf } from './search-name.ts';
export { seekDuplicates } from './seek-duplicates.ts';

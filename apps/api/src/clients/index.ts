export { type PassedClient, passResponsibilities } from './pass-responsibility.ts';
export { clientsRouter } from './router.ts';
export { saveBankAccount } from './save-bank-account.ts';
export { searchNameOf } from './search-name.ts';

export { carryOutImport } from './carry-out-import.ts';
export { exchangeRouter } from './router.ts';

export { ensureTerms } from './default-terms.ts';
export { paymentsRouter } from './router.ts';

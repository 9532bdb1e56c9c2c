export { ensureTerms } from './default-terms.ts';
export { recordPayment } from './record-payment.ts';
export { paymentsRouter } from './router.ts';

export { recordPayment } from './record-payment.ts';
export { paymentsRouter } from './router.ts';

export { analyticsRouter } from './router.ts';
export { salesByMonth } from './sales-by-month.ts';

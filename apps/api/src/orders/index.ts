export { lockOrder } from './change-order.ts';
export { type Credit, creditOrder } from './credit-order.ts';
export { ensureLifecycle } from './lifecycles.ts';
export type { OrderRecord } from './order-record.ts';
export { ordersRouter } from './router.ts';

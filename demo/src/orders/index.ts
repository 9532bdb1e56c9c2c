export type { OrderLife } from './life.ts';
export { Market } from './market.ts';
export { orderRows } from './order-rows.ts';
export { requests } from './request-days.ts';
export { tellOrder } from './tell-order.ts';
export { MoneyDue } from './unmatched-payments.ts';
export type { World } from './world.ts';

export { termsOnShipment } from './blank-order.ts';
export { loadOrders } from './load-orders.ts';
export type { LineFacts, OrderFacts } from './order-facts.ts';
export { planImported } from './plan-parts.ts';
export { recordOrder, saveOrders } from './save-orders.ts';
export type { OrderChange, StoredOrder } from './stored-order.ts';
export { writeOrders } from './write-orders.ts';

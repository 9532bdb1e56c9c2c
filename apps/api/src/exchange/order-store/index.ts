export { termsOnShipment } from './blank-order.ts';
export type { LineFacts, OrderFacts } from './order-facts.ts';
export { planImported } from './plan-parts.ts';
export { recordOrder, saveOrders } from './save-orders.ts';

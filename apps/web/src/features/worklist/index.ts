export { orderColumns } from './columns.tsx';
export { OrderCard } from './order-card.tsx';
export { OrdersPage } from './orders-page.tsx';
export type { OrderRow } from './row.ts';
export { SummaryPage } from './summary-page.tsx';
export { startOrders, startSummary } from './worklist-pages.ts';

export { bases, groupings } from './input.ts';
export { readOverdueOrders } from './overdue-orders.ts';
export { readPromises } from './read-promises.ts';
export { reportReceivables } from './report-receivables.ts';
export { receivablesRouter } from './router.ts';
export { settlePromises } from './settle-promises.ts';

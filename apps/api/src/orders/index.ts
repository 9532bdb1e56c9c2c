export { moveOrder } from './apply-command.ts';
export { withMoneyOf, withShipmentDays } from './balance-dates.ts';
export { blankRow } from './blank-row.ts';
export { loadOrders } from './bulk/load-orders.ts';
export type { OrderChange, StoredOrder } from './bulk/stored-order.ts';
export { writeOrders } from './bulk/write-orders.ts';
export { calendar } from './calendar.ts';
export { changeOrder, lockOrder } from './change-order.ts';
export { type Credit, creditOrder } from './credit-order.ts';
export { usualLeadTimeDays } from './dated-line.ts';
export { evolveOrder, type NewShipment } from './evolve-order.ts';
export { giveOrders } from './give-orders.ts';
export { insertAllocations } from './insert-allocations.ts';
export { moment } from './json-moment.ts';
export { type CurrentLifecycle, currentLifecycle, ensureLifecycle, lifecycleById } from './lifecycles.ts';
export { moveAllocations } from './move-allocations.ts';
export { readNorms } from './norms.ts';
export type {
  LineRecord,
  OrderRecord,
  OrderRow,
  PartRecord,
  QuestionRecord,
  TaskRecord,
  VisitRecord,
  WaitRecord,
} from './order-record.ts';
export { stateOf } from './order-state.ts';
export { anchorDaysOf, planDates } from './plan-dates.ts';
export { redateOrder } from './redate-order.ts';
export { redateOrders } from './redate-orders.ts';
export { rescheduleOrder } from './reschedule-order.ts';
export { ordersRouter } from './router.ts';
export { taskTime } from './task-time.ts';
export { closeQuestions, newTask } from './visit-tasks.ts';
export { evolveVisits } from './visits.ts';

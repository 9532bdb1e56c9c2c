export { EditPlanDialog } from './edit-plan-dialog.tsx';
export { PlanDialog } from './plan-dialog.tsx';
export { type PlanOrder, planOrdersOf } from './plan-order.ts';
export { PlanOrderDialog } from './plan-order-dialog.tsx';
export type { Planned, ShippingRow } from './rows.ts';

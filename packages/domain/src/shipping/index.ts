export { allocateStock, type ReadyProposal, type StockLine } from './allocate-stock.ts';
export {
  type ShippingConflict,
  type ShippingDays,
  type ShippingFacts,
  shippingConflicts,
  shippingConflictsOf,
  shippingDays,
} from './conflicts.ts';
export { isReadyToShip, onWarehouse, restToShip } from './open-quantity.ts';
export { checkPlan } from './plan.ts';

export {
  type AllocatablePart,
  type Allocations,
  type AppliedPayment,
  allocate,
  applyPayment,
  compareDueOrder,
  type IncomingPayment,
  netAllocations,
  type PartAllocation,
  takeBack,
  withAllocations,
} from './allocation.ts';
export { describeTerms } from './describe-terms.ts';
export { orderShareSchema, type PaymentInput, paymentInputSchema } from './input.ts';
export * from './matching/index.ts';
export { type PaidPart, type Reschedule, type RescheduledPart, reschedule } from './reschedule.ts';
export type { RevisedPart } from './revised-part.ts';
export { type AnchorDays, buildSchedule, plannedDateOf, type SchedulePartPlan } from './schedule.ts';
export { type OrderShare, type SharedPayment, sharePayment } from './shares.ts';
export {
  type Anchor,
  anchorSchema,
  anchors,
  type DayKind,
  dayKindSchema,
  dayKinds,
  isAdvance,
  type PaymentTerms,
  paymentTermsSchema,
  type TermsPart,
  termsPartSchema,
} from './terms.ts';

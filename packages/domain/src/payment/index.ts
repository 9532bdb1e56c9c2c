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
export { describeTerms, describeWhen } from './describe-terms.ts';
export { orderShareSchema, type PaymentInput, paymentInputSchema } from './input.ts';
export * from './matching/index.ts';
export { type HeldShare, type MovedMoney, moveMoney, type ReleasedMoney } from './move-money.ts';
export { type PaidPart, type Reschedule, type RescheduledPart, reschedule } from './reschedule.ts';
export { type RevisedPart, type ScheduleCause, scheduleCauses } from './revised-part.ts';
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
  sameTerms,
  type TermsPart,
  termsPartSchema,
} from './terms.ts';

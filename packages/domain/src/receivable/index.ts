export { type AgingBucket, agingBucket, agingBuckets } from './aging-bucket.ts';
export { type CreditStanding, creditStanding } from './credit-limit.ts';
export { type DuePart, type Overdue, type OverduePart, overdueOf } from './overdue.ts';
export {
  type FollowedPromise,
  followPromises,
  type GivenPromise,
  type PromisedMoney,
  type PromiseState,
} from './promise.ts';
export { advanceReceivedOn, type DatedAmount, receivableOn } from './receivable.ts';
export { type ActDocument, type ActRow, type ReconciliationAct, reconciliationAct } from './reconciliation-act.ts';
export {
  type ReminderChannel,
  type ReminderHistory,
  type ReminderStep,
  reminderChannels,
  reminderDue,
  reminderLadder,
} from './reminder-ladder.ts';
export { type LateDebt, type ReminderFacts, reminderSubject, reminderText } from './reminder-text.ts';

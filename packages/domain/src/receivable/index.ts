export { type AgingBucket, agingBucket, agingBuckets } from './aging-bucket.ts';
export { type DuePart, type Overdue, type OverduePart, overdueOf } from './overdue.ts';
export { advanceReceivedOn, type DatedAmount, receivableOn } from './receivable.ts';

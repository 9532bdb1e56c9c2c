import { addDays, comparePlainDates, type PlainDate } from '../date.ts';

export const reminderChannels = ['call', 'letter'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

/** A step of reminding: from how many days overdue, and how it is done. */
export type ReminderStep = {
  readonly step: number;
  readonly fromDaysOverdue: number;
  readonly channel: ReminderChannel;
};

/** From a friendly call to the last letter before the lawyers. Days overdue. */
export const reminderLadder: readonly ReminderStep[] = [
  { step: 1, fromDaysOverdue: 1, channel: 'call' },
  { step: 2, fromDaysOverdue: 7, channel: 'letter' },
  { step: 3, fromDaysOverdue: 21, channel: 'call' },
  { step: 4, fromDaysOverdue: 45, channel: 'letter' },
  { step: 5, fromDaysOverdue: 90, channel: 'letter' },
];

/** What has been done about a debt so far. */
export type ReminderHistory = {
  readonly daysOverdue: number;
  readonly lastStep: number;
  readonly lastReminderOn: PlainDate | null;
  /** The day of an open promise to pay, or null. */
  readonly promisedOn: PlainDate | null;
};

/** People are left alone so long after a reminder. */
const quietDays = 5;

/**
 * The step a debt is due for today, or null: the highest its lateness calls for beyond the last one taken, not within the
 * quiet days after a reminder, and not before a promised day has passed.
 */
export function reminderDue({ daysOverdue, lastStep, lastReminderOn, promisedOn }: ReminderHistory, today: PlainDate) {
  if (promisedOn !== null && comparePlainDates(promisedOn, today) >= 0) return null;
  if (lastReminderOn !== null && comparePlainDates(addDays(lastReminderOn, quietDays), today) > 0) return null;
  return reminderLadder.findLast((one) => one.fromDaysOverdue <= daysOverdue && one.step > lastStep) ?? null;
}

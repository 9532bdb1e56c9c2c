import { type ReminderStep, reminderLadder } from '@svodka/domain';
import type { DebtCard } from './card.ts';

/** The step a reminder begins with: the one that is due, or what the lateness of the debt calls for. */
export function usualStep({
  nextStep,
  daysOverdue,
}: Pick<DebtCard, 'nextStep' | 'daysOverdue'>): ReminderStep | undefined {
  return nextStep ?? reminderLadder.findLast((one) => one.fromDaysOverdue <= daysOverdue) ?? reminderLadder[0];
}

import { reminderLadder } from '@svodka/domain';
import { expect, it } from 'vitest';
import { usualStep } from './usual-step.ts';

it('a reminder begins with the step that is due', () => {
  const due = { step: 2, fromDaysOverdue: 7, channel: 'letter' } as const;
  expect(usualStep({ nextStep: due, daysOverdue: 100 })).toBe(due);
});

it('within the quiet days it begins with what the lateness calls for', () => {
  const steps = [1, 6, 7, 44, 45, 400].map((daysOverdue) => usualStep({ nextStep: null, daysOverdue })?.step);
  expect(steps).toEqual([1, 1, 2, 3, 4, 5]);
});

it('a debt that is not late yet begins at the foot of the ladder', () => {
  expect(usualStep({ nextStep: null, daysOverdue: 0 })).toBe(reminderLadder[0]);
});

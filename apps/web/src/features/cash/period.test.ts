import { kopecks, plainDate } from '@svodka/domain';
import { expect, test } from 'vitest';
import { cashPeriods, shownDays } from './period.ts';

test('a page without days shows four weeks back and as far ahead as the forecast goes', () => {
  expect(shownDays({}, 'week', '2026-11-25')).toEqual({ from: '2026-10-26', to: '2027-02-21' });
  expect(shownDays({}, 'month', '2026-11-25')).toEqual({ from: '2026-08-01', to: '2027-04-30' });
  expect(shownDays({ from: '2026-12-31', to: '2026-12-01' }, 'week', '2026-11-25')).toEqual({
    from: '2026-12-01',
    to: '2026-12-31',
  });
});

test('the present period has what came and what is still expected; those that are over expect nothing', () => {
  const none = kopecks(0);
  const row = { scheduled: none, scheduledAdvance: none, received: none, open: none };
  const band = { p10: none, p50: none, p90: none, mean: none };
  const periods = cashPeriods(
    [
      { ...row, from: plainDate('2026-11-16'), to: plainDate('2026-11-22') },
      { ...row, from: plainDate('2026-11-23'), to: plainDate('2026-11-29') },
    ],
    [
      {
        ...band,
        from: plainDate('2026-11-25'),
        until: plainDate('2026-11-30'),
        expected: kopecks(5),
        scheduled: none,
        cumulative: band,
      },
    ],
    { by: 'week', today: '2026-11-25' },
  );
  expect(periods.map((one) => one.forecast?.expected ?? null)).toEqual([null, 5]);
});

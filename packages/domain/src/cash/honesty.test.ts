import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/index.ts';
import { addDays, plainDate } from '../date.ts';
import { clientId, orderId, schedulePartId, userId } from '../id.ts';
import { kopecks } from '../money.ts';
import { svodkaLifecycle } from '../order/index.ts';
import { judgePast } from './honesty.ts';
import { horizonOf } from './horizon.ts';
import { legsAhead } from './legs.ts';
import { type CashInput, cashOutlook } from './outlook.ts';
import { type CashOutcome, pastForecast } from './past-forecast.ts';

const calendar = workingCalendar();
const monday = plainDate('2026-03-02');
const payer = clientId('01910000-0000-7000-8000-000000000001');
const partId = schedulePartId('01930000-0000-7000-8000-000000000001');

/** One part of 1 000 roubles, due in eight days, of a client who always pays five days late. */
function input(today = monday): CashInput {
  const part = { id: partId, open: kopecks(1_000_00), anchor: 'known', offsetDays: 0, dayKind: 'calendar' } as const;
  const history = Array.from({ length: 300 }, () => ({
    clientId: payer,
    category: null,
    delayDays: 5,
    settled: true,
  }));
  return {
    today,
    by: 'week',
    periods: 8,
    orders: [
      {
        id: orderId('01920000-0000-7000-8000-000000000001'),
        clientId: payer,
        clientCategory: null,
        managerId: userId('01940000-0000-7000-8000-000000000001'),
        ageDays: 0,
        untilReady: [],
        untilShipped: [],
        parts: [{ ...part, plannedOn: addDays(today, 8) }],
      },
    ],
    history,
    visits: [],
    scenario: {},
    runs: 200,
    seed: 1,
  };
}

const paidInWeek = (week: number, today = monday): CashOutcome => ({
  byWeek: Array.from({ length: 8 }, (_, at) => (at === week ? 1_000_00 : 0)),
  settled: [{ partId, on: addDays(today, week * 7) }],
});

describe('periods ahead', () => {
  it('are whole weeks and months, the present one first, and the days after them belong to none', () => {
    const months = horizonOf(calendar, plainDate('2026-01-31'), 3, 'month');
    expect(months.starts).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(months.end).toBe('2026-04-01');
    expect([0, 1, 28, 29, 59, 60].map((day) => months.periodOf[day])).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe('the stages ahead of an order', () => {
  const norm = (stage: string) => svodkaLifecycle.stages.find((one) => one.code === stage)?.normWorkingDays ?? null;
  it('lead to readiness and from there to shipment', () => {
    const { untilReady, untilShipped, startsWithPresent } = legsAhead(svodkaLifecycle, 'preparation', norm);
    expect(untilReady.map((leg) => leg.stage)).toEqual(['preparation', 'production']);
    expect(untilShipped.map((leg) => leg.stage)).toEqual(['ready', 'shipping']);
    expect(startsWithPresent).toBe(true);
  });
  it('are none once all has gone', () => {
    expect(legsAhead(svodkaLifecycle, 'final_payment', norm)).toMatchObject({ untilReady: [], untilShipped: [] });
  });
});

describe('the outlook', () => {
  it('has the model beside the simple methods, and says who brings the money', () => {
    const { periods, clients, managers, end } = cashOutlook(calendar, input());
    expect(end).toBe('2026-04-27');
    expect(periods.map((one) => one.byDueDate)).toEqual([0, 1_000_00, 0, 0, 0, 0, 0, 0]);
    // Five days later is a Sunday: the bank works on Monday.
    expect(periods[2]).toMatchObject({ from: '2026-03-16', byMeanDelay: 1_000_00 });
    expect(clients[0]?.expected).toBeGreaterThan(950_00);
    expect(managers[0]?.expected).toBe(clients[0]?.expected);
  });
});

describe('forecasts of the past', () => {
  const days = Array.from({ length: 30 }, (_, week) => addDays(monday, week * 7));

  it('go back to the simplest method where the model does no better', () => {
    const early = days.map((today) => pastForecast(calendar, { ...input(today), history: [] }, paidInWeek(1, today)));
    const { best, byHorizon } = judgePast(early);
    expect(best).toBe('dueDate');
    expect(byHorizon.map(({ weeks, cases }) => [weeks, cases])).toEqual([1, 2, 4, 8].map((weeks) => [weeks, 30]));
  });

  it('are judged by the day of payment too', () => {
    const judged = judgePast(days.map((today) => pastForecast(calendar, input(today), paidInWeek(2, today))));
    expect(judged.dayError?.model).toBeLessThan(judged.dayError?.dueDate ?? 0);
    expect(judgePast([])).toMatchObject({ dayError: null, scale: { period: 1, cumulative: 1 } });
  });
});

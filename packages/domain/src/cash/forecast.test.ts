import { describe, expect, it } from 'vitest';
import { knownOn, syntheticCases, syntheticParts } from '../../testing/synthetic-cash.ts';
import { workingCalendar } from '../calendar/index.ts';
import { addDays, plainDate } from '../date.ts';
import { clientId, orderId, schedulePartId, userId } from '../id.ts';
import { kopecks } from '../money.ts';
import { bandScale, judgeForecasts, stretched } from './backtest.ts';
import { bandsOf } from './bands.ts';
import { contributionsOf } from './contributions.ts';
import { delayModel } from './delay-model.ts';
import type { ForecastOrder } from './forecast-input.ts';
import { horizonOf } from './horizon.ts';
import { simulateCash } from './simulate.ts';
import { stagePace } from './stage-pace.ts';

const calendar = workingCalendar();
const today = plainDate('2026-11-25');
const horizon = horizonOf(calendar, today, 13);
const payer = clientId('01910000-0000-7000-8000-000000000001');
const other = clientId('01910000-0000-7000-8000-000000000002');
const manager = userId('01940000-0000-7000-8000-000000000001');

function order(n: number, client: typeof payer, more: Partial<ForecastOrder> = {}): ForecastOrder {
  return {
    id: orderId(`01920000-0000-7000-8000-00000000000${n}`),
    clientId: client,
    clientCategory: null,
    managerId: manager,
    ageDays: 0,
    untilReady: [],
    untilShipped: [],
    parts: [
      {
        id: schedulePartId(`01930000-0000-7000-8000-00000000000${n}`),
        open: kopecks(1_000_00),
        anchor: 'known',
        offsetDays: 0,
        dayKind: 'calendar',
        plannedOn: addDays(today, 7),
      },
    ],
    ...more,
  };
}

const prompt = Array.from({ length: 200 }, () => ({ clientId: payer, category: null, delayDays: 0, settled: true }));
const base = { today, horizon, delays: delayModel(prompt), pace: stagePace([]), runs: 500, seed: 1 };
const totalOf = (input: Parameters<typeof simulateCash>[0]) =>
  bandsOf(simulateCash(input), horizon).at(-1)?.cumulative.mean ?? 0;

describe('a history whose delays are known', () => {
  const parts = syntheticParts(7);
  // One history may be luckier than another: four of them are judged together.
  const cases = [7, 8, 9, 10].flatMap((seed) => syntheticCases(syntheticParts(seed)));
  const judged = judgeForecasts(cases);

  it('is forecast with a band that holds four of five outcomes', () => {
    expect(judged.cases).toBeGreaterThan(100);
    expect(judged.coverage).toBeGreaterThanOrEqual(0.75);
    expect(judged.coverage).toBeLessThanOrEqual(0.85);
  });

  it('is forecast better than by due dates or by the mean delay', () => {
    expect(judged.error.model).toBeLessThan(judged.error.meanDelay);
    expect(judged.error.model).toBeLessThan(judged.error.dueDate);
    expect(judged.best).toBe('model');
  });

  it('is forecast worse when those who never pay are forgotten: open parts are censored, not left out', () => {
    const [remembered, forgetful] = [true, false].map((censored) =>
      judgeForecasts(syntheticCases(parts, { censored })),
    );
    expect(forgetful?.error.model).toBeGreaterThan((remembered?.error.model ?? 0) * 1.2);
  });

  it('forecasts the same whatever happens after the day it is made', () => {
    const day = plainDate('2025-01-13');
    const changed = parts.map((part) =>
      part.paidOn !== null && part.paidOn >= day ? { ...part, paidOn: null, amount: part.amount } : part,
    );
    expect(knownOn(changed, day)).toEqual({ ...knownOn(parts, day), issued: knownOn(changed, day).issued });
  });
});

describe('the simulation', () => {
  it('gives the same sums for the same seed', () => {
    const plain = { ...base, orders: [order(1, payer), order(2, other)] };
    const doubtful = Array.from({ length: 99 }, (_, n) => ({
      clientId: other,
      category: null,
      delayDays: n,
      settled: true,
    }));
    const input = { ...plain, delays: delayModel([...prompt, ...doubtful]) };
    expect(simulateCash(input).sums).toEqual(simulateCash(input).sums);
    expect(simulateCash({ ...input, seed: 2 }).sums).not.toEqual(simulateCash(input).sums);
  });

  it('brings the money of who pays on the day in the week it is due', () => {
    const bands = bandsOf(simulateCash({ ...base, orders: [order(1, payer)] }), horizon);
    expect(bands[1]).toMatchObject({ p10: 1_000_00, p50: 1_000_00, p90: 1_000_00 });
    expect(bands[0]?.mean).toBe(0);
  });

  it('waits for the stages that are left, given how long the order has been in the present one', () => {
    const part = { ...order(1, payer).parts[0], anchor: 'shipment' as const, plannedOn: null };
    const made = Array.from({ length: 50 }, (_, n) => ({ stage: 'production', workedDays: n + 1, normDays: 20 }));
    const making = (ageDays: number) =>
      order(1, payer, {
        ageDays,
        untilReady: [{ stage: 'production', normDays: 20 }],
        parts: [
          {
            ...part,
            id: schedulePartId('01930000-0000-7000-8000-000000000001'),
            open: kopecks(100),
            offsetDays: 0,
            dayKind: 'calendar',
          },
        ],
      });
    const meanWeek = (ageDays: number) => {
      const bands = bandsOf(simulateCash({ ...base, pace: stagePace(made), orders: [making(ageDays)] }), horizon);
      return bands.reduce((sum, band, week) => sum + band.mean * week, 0) / 100;
    };
    expect(meanWeek(0)).toBeGreaterThan(meanWeek(40) + 1);
  });

  it('answers what if: a client pays on time, an advance is lost, everything ships later', () => {
    const late = Array.from({ length: 200 }, () => ({
      clientId: other,
      category: null,
      delayDays: 300,
      settled: true,
    }));
    const delays = delayModel([...prompt, ...late]);
    const orders = [order(1, payer), order(2, other)];
    const plain = totalOf({ ...base, delays, orders });
    expect(totalOf({ ...base, delays, orders, scenario: { onTimeClients: [other] } })).toBeGreaterThan(plain);
    expect(
      totalOf({ ...base, delays, orders, scenario: { lostOrders: [orders[0]?.id ?? order(9, other).id] } }),
    ).toBeLessThan(plain);
  });

  it('has a client who pays on time from now on pay at once what is late already', () => {
    const [part] = order(1, payer).parts;
    if (part === undefined) throw new Error('no part');
    const late = order(1, payer, { parts: [{ ...part, plannedOn: addDays(today, -20) }] });
    const bands = bandsOf(simulateCash({ ...base, orders: [late], scenario: { onTimeClients: [payer] } }), horizon);
    expect(bands[0]).toMatchObject({ p10: 1_000_00, p90: 1_000_00 });
  });

  it('says who makes the sum uncertain', () => {
    const doubtful = Array.from({ length: 200 }, (_, n) => ({
      clientId: other,
      category: null,
      delayDays: n,
      settled: n % 2 === 0,
    }));
    const orders = [order(1, payer), order(2, other)];
    const simulation = simulateCash({ ...base, delays: delayModel([...prompt, ...doubtful]), orders });
    const [first, second] = contributionsOf(orders, simulation, { periods: 13, within: 8 });
    expect(first?.clientId).toBe(other);
    expect((first?.uncertainty ?? 0) + (second?.uncertainty ?? 0)).toBeCloseTo(1);
  });
});

describe('bands judged by the past', () => {
  const band = { p10: kopecks(90), p50: kopecks(100), p90: kopecks(110), mean: kopecks(100) };
  it('are stretched when outcomes fell outside too often, and left alone when nobody can tell', () => {
    const wide = Array.from({ length: 40 }, (_, n) => ({ band, actual: 100 + (n % 2 === 0 ? 30 : -30) }));
    expect(bandScale(wide)).toBe(3);
    expect(bandScale(wide.slice(0, 5))).toBe(1);
    expect(stretched(band, 3)).toMatchObject({ p10: 70, p90: 130 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { instantFromMillis } from '../instant.ts';
import { kopecks } from '../money.ts';
import { followPromises, type GivenPromise, type PromisedMoney } from './promise.ts';

const start = plainDate('2026-11-01');
const moment = (day: number, hour = 12) => instantFromMillis(Date.UTC(2026, 10, 1 + day, hour));
const promise = (
  id: string,
  amount: number,
  given: number,
  by: number,
  orderId: string | null = null,
): GivenPromise => ({
  id,
  orderId,
  amount: kopecks(amount),
  givenAt: moment(given),
  givenOn: addDays(start, given),
  promisedOn: addDays(start, by),
});
const money = (amount: number, day: number, orderId: string | null = null, recorded = day): PromisedMoney => ({
  orderId,
  amount: kopecks(amount),
  day: addDays(start, day),
  recordedAt: moment(recorded, 13),
});
const states = (promises: GivenPromise[], came: PromisedMoney[], day: number) =>
  followPromises(promises, came, addDays(start, day)).map(({ state }) => state);

describe('a promise to pay', () => {
  it('is open through its day, and broken the day after', () => {
    const one = [promise('a', 100, 0, 5)];
    expect([4, 5, 6].flatMap((day) => states(one, [], day))).toEqual(['open', 'open', 'broken']);
    expect(states(one, [money(99, 3)], 6)).toEqual(['broken']);
  });

  it('is kept by money that came after it and not later than its day, whenever the bank told of it', () => {
    const one = [promise('a', 100, 1, 5)];
    expect(states(one, [money(60, 2), money(40, 5, null, 7)], 8)).toEqual(['kept']);
    expect(states(one, [money(100, 0)], 3)).toEqual(['open']);
    expect(states(one, [{ ...money(100, 1), recordedAt: moment(1, 9) }], 3)).toEqual(['open']);
    expect(states(one, [money(100, 6)], 7)).toEqual(['broken']);
  });

  it('for an order is kept by that order’s money only', () => {
    const two = [promise('any', 100, 0, 5), promise('order', 100, 0, 5, 'x')];
    expect(states(two, [money(100, 1, 'x')], 2)).toEqual(['open', 'kept']);
    expect(states(two, [money(100, 1, 'y')], 2)).toEqual(['kept', 'open']);
  });

  it('shares no kopeck with another: what is counted is never more than what came', () => {
    expect(states([promise('late', 100, 0, 9), promise('soon', 100, 0, 5)], [money(100, 2)], 3)).toEqual([
      'open',
      'kept',
    ]);
    const some = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 99 }), given: fc.nat(9), days: fc.nat(9) }), {
      maxLength: 6,
    });
    const came = fc.array(fc.tuple(fc.integer({ min: -50, max: 99 }), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(some, came, (given, pieces) => {
        const promises = given.map((one, n) => promise(String(n), one.amount, one.given, one.given + one.days));
        const paid = pieces.map(([amount, day]) => money(amount, day));
        const followed = followPromises(promises, paid, addDays(start, 30));
        const counted = followed.reduce((sum, one) => sum + one.paid, 0);
        expect(counted).toBeLessThanOrEqual(pieces.reduce((sum, [amount]) => sum + Math.max(0, amount), 0));
        for (const [n, one] of followed.entries()) expect(one.paid).toBeLessThanOrEqual(promises[n]?.amount ?? 0);
      }),
    );
  });
});

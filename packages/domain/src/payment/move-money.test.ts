import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partId } from '../../testing/example-terms.ts';
import { type PaymentId, paymentId } from '../id.ts';
import { kopecks } from '../money.ts';
import { type HeldShare, moveMoney } from './move-money.ts';

const payment = (n: number): PaymentId => paymentId(`01900000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`);
const share = (from: number, part: number, amount: number): HeldShare => ({
  paymentId: payment(from),
  partId: partId(part),
  amount: kopecks(amount),
});
const change = (part: number, amount: number) => ({ partId: partId(part), amount: kopecks(amount) });

describe('money of a changed schedule', () => {
  it('moves from part to part within its payment', () => {
    expect(moveMoney([share(1, 0, 500)], [change(0, -200), change(1, 200)])).toEqual({
      allocations: [share(1, 0, -200), share(1, 1, 200)],
      released: [],
    });
  });

  it('returns to the latest payments first', () => {
    const held = [share(2, 1, 300), share(1, 0, 500)];
    const { allocations, released } = moveMoney(held, [change(0, -100), change(1, -300), change(2, 150)]);
    expect(allocations).toEqual([share(1, 0, -100), share(2, 1, -300), share(1, 2, 100), share(2, 2, 50)]);
    expect(released).toEqual([{ paymentId: payment(2), amount: kopecks(250) }]);
  });

  it('keeps the books of every payment and every part', () => {
    const some = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 999 }), fc.nat(100)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, fc.nat(100), (rows, keptShare) => {
        const held = rows.map(([from, part, amount]) => share(from, part, amount));
        const changes = [0, 1, 2, 3].map((part) => {
          const own = rows.filter((row) => row[1] === part);
          return change(
            part,
            -own.reduce((sum, [, , amount, percent]) => sum + Math.floor((amount * percent) / 100), 0),
          );
        });
        const freed = -changes.reduce((sum, { amount }) => sum + amount, 0);
        const gain = Math.floor((freed * keptShare) / 100);
        const { allocations, released } = moveMoney(held, [...changes, change(9, gain)]);
        const sumOf = (list: readonly { amount: number }[]) => list.reduce((sum, { amount }) => sum + amount, 0);
        for (const { partId: id, amount } of [...changes, change(9, gain)])
          expect(sumOf(allocations.filter((one) => one.partId === id))).toBe(amount);
        for (const from of [0, 1, 2, 3].map(payment)) {
          const own = allocations.filter((one) => one.paymentId === from);
          expect(sumOf(own) + sumOf(released.filter((one) => one.paymentId === from))).toBe(0);
        }
        expect(sumOf(released)).toBe(freed - gain);
      }),
    );
  });
});

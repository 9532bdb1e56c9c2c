import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partId, someParts } from '../../testing/example-terms.ts';
import { plainDate } from '../date.ts';
import { orderId } from '../id.ts';
import { kopecks } from '../money.ts';
import { withAllocations } from './allocation.ts';
import { sharePayment } from './shares.ts';

const today = plainDate('2026-11-23');
const order = (n: number) => orderId(`01900000-0000-7000-8000-00000000000${n}`);
const sum = (amounts: readonly number[]) => amounts.reduce((so, one) => so + one, 0);

describe('a payment for several orders', () => {
  it('accounts for every kopeck, and no part gets more than it lacks or gives more than it has', () => {
    const amounts = fc.tuple(fc.nat(500_000), fc.nat(500_000), fc.nat(500_000), fc.boolean());
    fc.assert(
      fc.property(someParts, someParts, amounts, (one, other, [first, second, rest, refund]) => {
        const sign = refund ? -1 : 1;
        const partsOf = (id: string) => (id === order(1) ? one : other);
        const shares = [first, second]
          .map((amount, at) => ({ orderId: order(at + 1), amount: kopecks(sign * amount) }))
          .filter((share) => share.amount !== 0);
        const amount = kopecks(sign * (first + second + rest + 1));
        const shared = sharePayment({ day: today, amount }, shares, partsOf, today);
        if (!shared.ok) throw new Error(shared.error.code);
        const given = shared.value.orders.flatMap(({ allocations }) => allocations.map((each) => each.amount));
        expect(sum(given) + shared.value.unallocated).toBe(amount);
        for (const { orderId: id, allocations } of shared.value.orders) {
          for (const part of withAllocations(partsOf(id), allocations)) {
            expect(part.paid).toBeGreaterThanOrEqual(0);
            expect(part.paid).toBeLessThanOrEqual(part.amount);
          }
        }
      }),
    );
  });

  it.each([
    ['nothing', 0, [], 'payment.zero'],
    ['more than came', 100, [60, 60], 'payment.sharesExceed'],
    ['the other way', 100, [-10], 'payment.sharesExceed'],
    ['a refund of more than went', -100, [-60, -60], 'payment.sharesExceed'],
    ['nothing for an order', 100, [0], 'payment.sharesExceed'],
  ])('is refused for %s', (_, amount, shares, code) => {
    const given = shares.map((share, at) => ({ orderId: order(at + 1), amount: kopecks(share) }));
    expect(sharePayment({ day: today, amount: kopecks(amount) }, given, () => [], today)).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('names each order once, parts of that order, and a day that has come', () => {
    const share = { orderId: order(1), amount: kopecks(10) };
    const codeOf = (shares: Parameters<typeof sharePayment>[1], day = today) => {
      const shared = sharePayment({ day, amount: kopecks(20) }, shares, () => [], today);
      return shared.ok ? 'ok' : shared.error.code;
    };
    expect(codeOf([share, share])).toBe('payment.sharesExceed');
    expect(codeOf([{ ...share, partIds: [partId(1)] }])).toBe('payment.unknownPart');
    expect(codeOf([share], plainDate('2026-11-24'))).toBe('payment.inFuture');
    expect(codeOf([share])).toBe('ok');
  });
});

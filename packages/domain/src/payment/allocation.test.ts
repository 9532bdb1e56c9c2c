import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partId, someParts } from '../../testing/example-terms.ts';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { allocate, applyPayment, takeBack, withAllocations } from './allocation.ts';

const money = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(kopecks);
const sum = (amounts: readonly number[]) => amounts.reduce((so, one) => so + one, 0);
const ids = fc.option(fc.array(fc.nat(10).map(partId), { maxLength: 5 }), { nil: undefined });
const today = plainDate('2026-11-23');
const dated = (n: number, plannedDate: string | null, amount: number, paid = 0) => ({
  id: partId(n),
  position: n,
  amount: kopecks(amount),
  paid: kopecks(paid),
  plannedDate: plannedDate === null ? null : plainDate(plannedDate),
});

describe('allocation', () => {
  it('accounts for every kopeck of a payment or a refund, and never pays a part beyond its amount or below nothing', () => {
    fc.assert(
      fc.property(someParts, money, ids, (parts, amount, partIds) => {
        const { allocations, unallocated } = allocate(parts, amount, partIds);
        expect(sum(allocations.map((one) => one.amount)) + unallocated).toBe(amount);
        for (const part of withAllocations(parts, allocations)) {
          expect(part.paid).toBeGreaterThanOrEqual(0);
          expect(part.paid).toBeLessThanOrEqual(part.amount);
        }
        expect(new Set(allocations.map((one) => one.partId)).size).toBe(allocations.length);
      }),
    );
  });

  it('leaves nothing over while a part is open', () => {
    fc.assert(
      fc.property(someParts, money, (parts, amount) => {
        const { allocations, unallocated } = allocate(parts, amount);
        const after = withAllocations(parts, allocations);
        if (unallocated > 0) expect(after.every((part) => part.paid === part.amount)).toBe(true);
        if (unallocated < 0) expect(after.every((part) => part.paid === 0)).toBe(true);
      }),
    );
  });

  it('a refund of what was just paid puts everything back', () => {
    fc.assert(
      fc.property(someParts, fc.nat(10 ** 7).map(kopecks), (parts, amount) => {
        const fresh = parts.map((part) => ({ ...part, paid: kopecks(0) }));
        const paid = allocate(fresh, amount);
        const back = allocate(withAllocations(fresh, paid.allocations), kopecks(paid.unallocated - amount));
        expect(withAllocations(withAllocations(fresh, paid.allocations), back.allocations)).toEqual(fresh);
        expect(back.unallocated).toBe(0);
      }),
    );
  });

  it('goes to the part due first, undated ones last, equal ones in their order', () => {
    const parts = [
      dated(0, null, 10),
      dated(1, '2026-12-01', 10),
      dated(2, '2026-11-01', 10),
      dated(3, '2026-12-01', 10),
    ];
    expect(allocate(parts, kopecks(25)).allocations).toEqual([
      { partId: partId(2), amount: 10 },
      { partId: partId(1), amount: 10 },
      { partId: partId(3), amount: 5 },
    ]);
  });

  it('goes by the place in the schedule, not by the place in the list', () => {
    const parts = [dated(2, '2026-12-01', 10), dated(0, '2026-12-01', 10), dated(1, '2026-12-01', 10)];
    expect(allocate(parts, kopecks(30)).allocations.map((one) => one.partId)).toEqual([0, 1, 2].map(partId));
  });

  it('is taken back from the latest part first', () => {
    const parts = [dated(0, '2026-11-01', 10, 10), dated(1, '2026-12-01', 10, 4), dated(2, null, 10, 0)];
    expect(allocate(parts, kopecks(-6))).toEqual({
      allocations: [
        { partId: partId(1), amount: -4 },
        { partId: partId(0), amount: -2 },
      ],
      unallocated: 0,
    });
  });

  it('follows the user where the user decides, and leaves the rest as the client’s advance', () => {
    const parts = [dated(0, '2026-11-01', 10), dated(1, '2026-12-01', 10)];
    expect(allocate(parts, kopecks(15), [partId(1), partId(1)])).toEqual({
      allocations: [{ partId: partId(1), amount: 10 }],
      unallocated: 5,
    });
  });
});

describe('taking back', () => {
  it('puts every part back where it was, for a payment and for a refund', () => {
    fc.assert(
      fc.property(someParts, money, ids, (parts, amount, partIds) => {
        const given = allocate(parts, amount, partIds);
        const after = withAllocations(parts, given.allocations);
        const back = takeBack(after, given.allocations);
        expect(withAllocations(after, back.allocations)).toEqual(parts);
        expect(back.unallocated).toBe(0);
      }),
    );
  });

  it('accounts for every kopeck whatever became of the parts since', () => {
    fc.assert(
      fc.property(someParts, someParts, money, (parts, later, amount) => {
        const { allocations } = allocate(parts, amount);
        const back = takeBack(later, allocations);
        expect(sum(back.allocations.map((one) => one.amount)) + back.unallocated).toBe(
          0 - sum(allocations.map((one) => one.amount)),
        );
        for (const part of withAllocations(later, back.allocations)) {
          expect(part.paid).toBeGreaterThanOrEqual(0);
          expect(part.paid).toBeLessThanOrEqual(part.amount);
        }
      }),
    );
  });
});

describe('applying a payment', () => {
  const parts = [dated(0, '2026-11-01', 10)];

  it('gives the parts their money', () => {
    const applied = applyPayment(parts, { day: today, amount: kopecks(12) }, today);
    expect(applied).toMatchObject({ ok: true, value: { unallocated: 2, parts: [{ paid: 10 }] } });
  });

  it('refuses nothing, the future and parts of other orders', () => {
    const codeOf = (amount: number, day = today, partIds = [partId(0)]) => {
      const applied = applyPayment(parts, { day, amount: kopecks(amount), partIds }, today);
      return applied.ok ? 'ok' : applied.error.code;
    };
    expect(codeOf(0)).toBe('payment.zero');
    expect(codeOf(1, plainDate('2026-11-24'))).toBe('payment.inFuture');
    expect(codeOf(1, today, [partId(7)])).toBe('payment.unknownPart');
    expect(codeOf(-3)).toBe('ok');
  });
});

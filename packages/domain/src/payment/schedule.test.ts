import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfAndHalf, nothingKnown, partId, someDay, someTerms } from '../../testing/example-terms.ts';
import { workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { reschedule } from './reschedule.ts';
import { type AnchorDays, buildSchedule } from './schedule.ts';

const calendar = workingCalendar();
const amount = fc.nat(10 ** 12).map(kopecks);
const anchorDay = fc.record({ actual: fc.option(someDay), forecast: fc.option(someDay) });
const anchorDays: fc.Arbitrary<AnchorDays> = fc.record({
  contract: anchorDay,
  invoice: anchorDay,
  ready: anchorDay,
  shipment: anchorDay,
});
const sum = (amounts: readonly number[]) => amounts.reduce((so, one) => so + one, 0);

describe('a payment schedule', () => {
  it('always adds up to the amount of the order', () => {
    fc.assert(
      fc.property(someTerms, amount, anchorDays, (terms, total, days) => {
        const parts = buildSchedule(calendar, terms, total, days);
        expect(parts).toHaveLength(terms.parts.length);
        expect(sum(parts.map((part) => part.amount))).toBe(total);
      }),
    );
  });

  it('plans from the day an anchor happened, else from its forecast, else not at all', () => {
    const shipment = (actual: string | null, forecast: string | null): AnchorDays => ({
      ...nothingKnown,
      shipment: {
        actual: actual === null ? null : plainDate(actual),
        forecast: forecast === null ? null : plainDate(forecast),
      },
    });
    const planned = (days: AnchorDays) => buildSchedule(calendar, halfAndHalf, kopecks(1_01), days)[1]?.plannedDate;
    expect(planned(shipment(null, null))).toBeNull();
    expect(planned(shipment(null, '2026-12-25'))).toBe('2027-01-04');
    expect(planned(shipment('2026-12-20', '2026-12-25'))).toBe('2026-12-30');
  });

  it('counts working days where the terms do', () => {
    const parts = [{ percentBasisPoints: 10_000, anchor: 'ready', offsetDays: 3, dayKind: 'working' }] as const;
    const days = { ...nothingKnown, ready: { actual: plainDate('2026-12-29'), forecast: null } };
    const [part] = buildSchedule(calendar, { name: 'w', parts: [...parts] }, kopecks(1), days);
    expect(part).toMatchObject({ plannedDate: '2027-01-12', kind: 'rest', label: null, position: 0 });
  });
});

describe('a changed schedule', () => {
  const paidParts = fc
    .array(fc.nat(10 ** 6), { maxLength: 8 })
    .map((all) => all.map((paid, position) => ({ id: partId(position), position, paid: kopecks(paid) })));

  it('loses no money: what is paid stays paid or becomes the client’s advance', () => {
    fc.assert(
      fc.property(paidParts, someTerms, fc.nat(10 ** 7).map(kopecks), anchorDays, (existing, terms, total, days) => {
        const { parts, unallocated } = reschedule(calendar, existing, terms, total, days);
        const paid = sum(parts.map((part) => part.paid));
        expect(sum(parts.map((part) => part.amount))).toBe(total);
        expect(paid + unallocated).toBe(sum(existing.map((part) => part.paid)));
        expect(parts.every((part) => part.paid >= 0 && part.paid <= part.amount)).toBe(true);
        if (unallocated > 0) expect(paid).toBe(total);
      }),
    );
  });

  it('is the one there was when nothing changes', () => {
    fc.assert(
      fc.property(someTerms, amount, anchorDays, fc.nat(100), (terms, total, days, share) => {
        const plan = buildSchedule(calendar, terms, total, days);
        const existing = plan.map((part) => ({
          id: partId(part.position),
          position: part.position,
          paid: kopecks(Math.floor((part.amount / 100) * share)),
        }));
        const { parts, unallocated } = reschedule(calendar, existing, terms, total, days);
        expect(parts).toEqual(plan.map((part, at) => ({ ...part, ...existing[at] })));
        expect(unallocated).toBe(0);
      }),
    );
  });

  it('never shrinks a part below what is paid of it while the order can carry that', () => {
    const existing = [
      { id: partId(0), position: 0, paid: kopecks(50) },
      { id: partId(1), position: 1, paid: kopecks(0) },
    ];
    const { parts } = reschedule(calendar, existing, halfAndHalf, kopecks(80), nothingKnown);
    expect(parts.map((part) => [part.id, part.amount, part.paid])).toEqual([
      [partId(0), 50, 50],
      [partId(1), 30, 0],
    ]);
  });

  it('takes what a paid part keeps from the last parts first', () => {
    const thirds = [2_500, 2_500, 5_000].map((percentBasisPoints) => ({
      percentBasisPoints,
      anchor: 'shipment' as const,
      offsetDays: 0,
      dayKind: 'calendar' as const,
    }));
    const existing = [{ id: partId(0), position: 0, paid: kopecks(60) }];
    const { parts } = reschedule(calendar, existing, { name: 't', parts: thirds }, kopecks(100), nothingKnown);
    expect(parts.map((part) => part.amount)).toEqual([60, 25, 15]);
  });

  it('lets the money of a part that is gone flow into those that are open', () => {
    const existing = [0, 1, 2].map((n) => ({ id: partId(n), position: n, paid: kopecks(20) }));
    const { parts, unallocated } = reschedule(calendar, existing, halfAndHalf, kopecks(100), nothingKnown);
    expect(parts.map((part) => part.paid)).toEqual([40, 20]);
    expect(unallocated).toBe(0);
    const smaller = reschedule(calendar, existing, halfAndHalf, kopecks(30), nothingKnown);
    expect(smaller.unallocated).toBe(30);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { schedulePartId } from '../id.ts';
import { kopecks } from '../money.ts';
import { agingBucket, agingBuckets } from './aging-bucket.ts';
import { type DuePart, overdueOf } from './overdue.ts';
import { advanceReceivedOn, receivableOn } from './receivable.ts';

const day = plainDate('2026-11-23');
const fact = (on: string, amount: number) => ({ day: plainDate(on), amount: kopecks(amount) });
const part = (n: number, kind: DuePart['kind'], plannedDate: string | null, amount: number, paid = 0): DuePart => ({
  id: schedulePartId(`01900000-0000-7000-8000-00000000000${n}`),
  kind,
  amount: kopecks(amount),
  paid: kopecks(paid),
  plannedDate: plannedDate === null ? null : plainDate(plannedDate),
});

describe('receivables', () => {
  const shipments = [fact('2026-11-10', 100), fact('2026-11-20', 50)];
  const payments = [fact('2026-11-01', 60), fact('2026-11-21', 100)];

  it('are what was shipped less what was paid, at any past day', () => {
    const on = (text: string) => receivableOn(plainDate(text), shipments, payments);
    expect(['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(on)).toEqual([0, 40, 90, 0]);
  });

  it('show advances received apart', () => {
    const on = (text: string) => advanceReceivedOn(plainDate(text), shipments, payments);
    expect(['2026-11-01', '2026-11-10', '2026-11-23'].map(on)).toEqual([60, 0, 10]);
  });

  it('and advances are never both there', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (shipped, paid) => {
        const facts = [[fact('2026-11-01', shipped)], [fact('2026-11-01', paid)]] as const;
        const [owed, ahead] = [receivableOn(day, ...facts), advanceReceivedOn(day, ...facts)];
        expect(owed - ahead).toBe(shipped - paid);
        expect(Math.min(owed, ahead)).toBe(0);
      }),
    );
  });
});

describe('overdue', () => {
  it('begins the day after the planned day', () => {
    const parts = [part(1, 'rest', '2026-11-22', 100)];
    expect(overdueOf(parts, kopecks(100), plainDate('2026-11-22')).overdue).toBe(0);
    expect(overdueOf(parts, kopecks(100), day)).toMatchObject({ overdue: 100, daysOverdue: 1, overdueAdvance: 0 });
  });

  it('is no debt before the goods are shipped; a late advance is shown apart', () => {
    const parts = [part(1, 'advance', '2026-10-01', 50), part(2, 'rest', '2026-11-01', 50)];
    expect(overdueOf(parts, kopecks(0), day)).toMatchObject({ overdue: 0, overdueAdvance: 50, daysOverdue: 0 });
    expect(overdueOf(parts, kopecks(30), day)).toMatchObject({ overdue: 30, overdueAdvance: 20, daysOverdue: 53 });
    const whole = overdueOf(parts, kopecks(100), day);
    expect(whole).toMatchObject({ overdue: 100, overdueAdvance: 0 });
    expect(whole.parts.map((one) => one.kind)).toEqual(['rest', 'rest']);
  });

  it('is aged by part, the oldest first', () => {
    const parts = [part(1, 'rest', '2026-11-13', 10, 4), part(2, 'rest', '2026-08-01', 20), part(3, 'rest', null, 5)];
    expect(overdueOf(parts, kopecks(100), day).parts.map((one) => [one.bucket, one.unpaid])).toEqual([
      ['over90', 20],
      ['d1to30', 6],
    ]);
  });

  it('is never more than what is shipped and not paid', () => {
    const money = fc.nat(1_000);
    const parts = fc.array(fc.tuple(money, fc.nat(100), fc.boolean(), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(parts, money, (rows, shipped) => {
        const due = rows.map(
          ([amount, share, advance, age], n): DuePart => ({
            ...part(n, advance ? 'advance' : 'rest', null, amount, Math.floor((amount * share) / 100)),
            plannedDate: addDays(day, 20 - age),
          }),
        );
        const paid = due.reduce((sum, one) => sum + one.paid, 0);
        const { overdue, overdueAdvance } = overdueOf(due, kopecks(shipped), day);
        expect(overdue).toBeLessThanOrEqual(Math.max(0, shipped - paid));
        const unpaid = due.reduce((sum, one) => sum + one.amount - one.paid, 0);
        expect(overdue + overdueAdvance).toBeLessThanOrEqual(unpaid);
      }),
    );
  });
});

describe('ageing', () => {
  it('has its borders where accountants have them', () => {
    expect([-1, 0, 1, 30, 31, 60, 61, 90, 91].map(agingBucket)).toEqual([
      'notDue',
      'notDue',
      'd1to30',
      'd1to30',
      'd31to60',
      'd31to60',
      'd61to90',
      'd61to90',
      'over90',
    ]);
    expect(agingBuckets).toHaveLength(5);
  });
});

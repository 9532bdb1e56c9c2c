import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { creditStanding } from './credit-limit.ts';
import { type ActDocument, reconciliationAct } from './reconciliation-act.ts';
import { reminderDue } from './reminder-ladder.ts';

const today = plainDate('2026-11-25');

describe('an act of reconciliation', () => {
  const document = (day: string, kind: ActDocument['kind'], amount: number): ActDocument => ({
    day: plainDate(day),
    kind,
    number: '1',
    amount: kopecks(amount),
  });

  it('opens with what was before, and closes with what is left', () => {
    const documents = [
      document('2026-11-10', 'payment', 700),
      document('2026-10-01', 'shipment', 1_000),
      document('2026-11-20', 'refund', -50),
      document('2026-12-01', 'shipment', 999),
    ];
    const act = reconciliationAct(documents, plainDate('2026-11-01'), plainDate('2026-11-30'));
    expect(act).toMatchObject({ opening: 1_000, debit: 50, credit: 700, closing: 350 });
    expect(act.rows.map((row) => row.balance)).toEqual([300, 350]);
  });

  it('adds up whatever happened, and two periods after each other are one', () => {
    const kinds = fc.constantFrom('shipment' as const, 'payment' as const, 'refund' as const);
    const some = fc.array(fc.record({ ago: fc.nat(100), kind: kinds, amount: fc.nat(10_000) }), { maxLength: 20 });
    fc.assert(
      fc.property(some, fc.nat(100), (facts, cut) => {
        const documents = facts.map(({ ago, kind, amount }) => document(addDays(today, -ago), kind, amount));
        const [from, middle] = [addDays(today, -100), addDays(today, -cut)];
        const whole = reconciliationAct(documents, from, today);
        const first = reconciliationAct(documents, from, middle);
        const second = reconciliationAct(documents, addDays(middle, 1), today);
        expect(whole.opening + whole.debit - whole.credit).toBe(whole.closing);
        expect(first.closing).toBe(second.opening);
        expect(second.closing).toBe(whole.closing);
      }),
    );
  });
});

describe('a reminder', () => {
  const history = { daysOverdue: 8, lastStep: 0, lastReminderOn: null, promisedOn: null };
  it('is due by how late the money is, a step beyond the last', () => {
    expect(reminderDue(history, today)?.step).toBe(2);
    expect(reminderDue({ ...history, lastStep: 2 }, today)).toBeNull();
    expect(reminderDue({ ...history, daysOverdue: 0 }, today)).toBeNull();
  });

  it('waits for a promise, and leaves people alone for some days', () => {
    expect(reminderDue({ ...history, promisedOn: today }, today)).toBeNull();
    expect(reminderDue({ ...history, promisedOn: addDays(today, -1) }, today)?.step).toBe(2);
    expect(reminderDue({ ...history, lastStep: 1, lastReminderOn: addDays(today, -4) }, today)).toBeNull();
    expect(reminderDue({ ...history, lastStep: 1, lastReminderOn: addDays(today, -5) }, today)?.step).toBe(2);
  });
});

describe('a credit limit', () => {
  const standing = (receivable: number, daysOverdue: number, toShip: number) =>
    creditStanding(kopecks(1_000), { receivable: kopecks(receivable), daysOverdue, toShip: kopecks(toShip) });
  it('stops a shipment beyond it, or to who is overdue too long', () => {
    expect(standing(400, 0, 600)).toMatchObject({ left: 600, stopsShipping: false, why: null });
    expect(standing(400, 0, 601)).toMatchObject({ stopsShipping: true, why: 'overLimit' });
    expect(standing(0, 31, 1)).toMatchObject({ stopsShipping: true, why: 'overdue' });
    expect(creditStanding(null, { receivable: kopecks(9), daysOverdue: 99, toShip: kopecks(9) })).toBeNull();
  });
});

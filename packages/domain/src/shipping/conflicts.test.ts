import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/index.ts';
import { addDays, plainDate } from '../date.ts';
import { type ShippingFacts, shippingConflictsOf, shippingDays } from './conflicts.ts';

const friday = plainDate('2026-11-20');
const days = shippingDays(workingCalendar(), friday);
const fine: ShippingFacts = { shipDate: friday, ready: true, advanceCovered: true, paused: false };

describe('conflicts of a ship date', () => {
  it('goods that are ready and paid for leave today without a word', () => {
    expect(shippingConflictsOf(fine, days)).toEqual([]);
  });

  it('goods have to be ready two working days before they leave, week-ends not counted', () => {
    const unready = { ...fine, ready: false };
    expect(days.readyBy).toBe('2026-11-24');
    expect(shippingConflictsOf({ ...unready, shipDate: plainDate('2026-11-24') }, days)).toEqual(['notReady']);
    expect(shippingConflictsOf({ ...unready, shipDate: plainDate('2026-11-25') }, days)).toEqual([]);
  });

  it('a day that has passed is overdue even when the goods are ready, today is not', () => {
    expect(shippingConflictsOf({ ...fine, shipDate: addDays(friday, -1) }, days)).toEqual(['overdue']);
    expect(shippingConflictsOf({ ...fine, shipDate: addDays(friday, -1), ready: false }, days)).toEqual([
      'overdue',
      'notReady',
    ]);
  });

  it('an unpaid advance and a pause are told however far the day is', () => {
    const far = { ...fine, shipDate: addDays(friday, 90), advanceCovered: false, paused: true };
    expect(shippingConflictsOf(far, days)).toEqual(['advanceUnpaid', 'paused']);
  });
});

import { describe, expect, it } from 'vitest';
import { defaultZone, instantAt } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { type UrgencyFacts, urgenciesOf, urgencyOf } from './urgency.ts';

const noon = (day: string) => instantAt(defaultZone, plainDate(day), 12 * 60);
const midnightAfter = (day: string) => instantAt(defaultZone, plainDate(day), 24 * 60);
const facts: UrgencyFacts = {
  open: true,
  stageDueAt: noon('2026-11-25'),
  questionAskedAt: null,
  nextPaymentOn: null,
  nextPaymentIsAdvance: false,
  currentShipDate: null,
  shippedPercent: 0,
};

describe('the urgency of an order', () => {
  it('is the earliest of what it wants, and all of it can be told', () => {
    const many: UrgencyFacts = {
      ...facts,
      nextPaymentOn: plainDate('2026-11-24'),
      nextPaymentIsAdvance: true,
      currentShipDate: plainDate('2026-11-26'),
      questionAskedAt: noon('2026-11-23'),
    };
    expect(urgencyOf(many, defaultZone)).toEqual({ kind: 'question', at: noon('2026-11-23') });
    expect(urgenciesOf(many, defaultZone).map((one) => one.kind)).toEqual(['question', 'advance', 'stage', 'shipment']);
  });

  it('counts money and goods from the end of their day', () => {
    const paid: UrgencyFacts = { ...facts, stageDueAt: null, nextPaymentOn: plainDate('2026-11-25') };
    expect(urgencyOf(paid, defaultZone)).toEqual({ kind: 'payment', at: midnightAfter('2026-11-25') });
    const shipped: UrgencyFacts = { ...facts, currentShipDate: plainDate('2026-11-20'), shippedPercent: 100 };
    expect(urgencyOf(shipped, defaultZone)?.kind).toBe('stage');
  });

  it('of a finished order is none', () => {
    expect(urgencyOf({ ...facts, open: false }, defaultZone)).toBeNull();
  });
});

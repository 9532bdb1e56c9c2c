import { describe, expect, it } from 'vitest';
import { russianDays, workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { eventOfPromise, eventsOf, type OrderFacts } from './events-of.ts';

const calendar = workingCalendar(russianDays);
const amount = kopecks(100_000);
const facts: OrderFacts = {
  id: 'o',
  clientId: 'c',
  category: 'standard',
  amount,
  confirmedOn: plainDate('2026-09-01'),
  cancelledOn: null,
  promisedShipDate: plainDate('2026-10-01'),
  shippedOn: plainDate('2026-10-01'),
  clientDays: 0,
  discount: kopecks(0),
  parts: [],
};
const eventsFrom = (part: Partial<OrderFacts>) =>
  eventsOf({ ...facts, ...part }, calendar).map(({ kind, factKey, days, day }) => ({ kind, factKey, days, day }));
const settled = (settledOn: string) => ({
  parts: [{ id: 'p', amount, plannedOn: plainDate('2026-10-10'), settledOn: plainDate(settledOn) }],
});

describe('what facts call for', () => {
  it('an order as agreed calls for nothing', () => {
    expect(eventsFrom({})).toEqual([]);
    expect(eventsFrom({ confirmedOn: null, shippedOn: null, category: 'urgent', discount: kopecks(5) })).toEqual([]);
  });

  it('a payment noticeably late or early is one event of its part', () => {
    expect(eventsFrom(settled('2026-11-19'))).toEqual([
      { kind: 'late_payment', factKey: 'part:p', days: 40, day: '2026-11-19' },
    ]);
    expect(eventsFrom(settled('2026-10-05'))).toMatchObject([{ kind: 'early_payment', factKey: 'part:p', days: 5 }]);
    expect(eventsFrom(settled('2026-10-14'))).toEqual([]);
  });

  it('a shipment after the promised day is ours, but for the days the client asked for', () => {
    const late = { shippedOn: plainDate('2026-10-06') };
    expect(eventsFrom(late)).toMatchObject([{ kind: 'late_shipment', factKey: 'shipment:o', days: 3 }]);
    expect(eventsFrom({ ...late, clientDays: 2 })).toMatchObject([{ days: 1 }]);
    expect(eventsFrom({ ...late, clientDays: 3 })).toEqual([]);
    expect(eventsFrom({ shippedOn: null })).toEqual([]);
  });

  it('an urgent order and a discount count from the contract on, and not when it is cancelled', () => {
    const favour = { category: 'urgent' as const, discount: kopecks(700) };
    expect(eventsFrom(favour).map(({ kind }) => kind)).toEqual(['urgent_order', 'discount']);
    expect(eventsFrom({ ...favour, cancelledOn: plainDate('2026-09-20') })).toEqual([]);
  });

  it('a promise to pay is kept or broken', () => {
    const promise = { id: 'q', clientId: 'c', orderId: null, amount, promisedOn: plainDate('2026-11-01') };
    expect(eventOfPromise({ ...promise, state: 'broken' })).toMatchObject({
      kind: 'promise_broken',
      factKey: 'promise:q',
      causedBy: 'client',
      polarity: -1,
    });
    expect(eventOfPromise({ ...promise, state: 'kept' })).toMatchObject({ kind: 'promise_kept', polarity: 1 });
  });
});

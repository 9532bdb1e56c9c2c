import { describe, expect, it } from 'vitest';
import { type DeskRow, emptyDraft, goingOrders, nextDayOf, sharesOf } from './draft.ts';

const row = (id: string, more: Partial<DeskRow> = {}) =>
  ({
    id,
    shortName: id,
    region: null,
    category: null,
    theirs: true,
    orders: 2,
    amount: 300,
    nextShipOn: null,
    nextPaymentOn: null,
    ...more,
  }) as DeskRow;

const rows = [row('a', { nextShipOn: '2026-12-10' } as Partial<DeskRow>), row('b', { theirs: false }), row('c')];
const draft = { ...emptyDraft('anna', '2026-11-23'), toId: 'boris' };

describe('a handover being put together', () => {
  it('takes everything by default, and leaves what is ticked off', () => {
    expect(sharesOf(draft, rows)).toMatchObject([
      { managerId: 'boris', clientIds: ['a', 'b', 'c'], ordersOnly: 1, orders: 6, amount: 900, nextOn: '2026-12-10' },
    ]);
    const kept = new Map([['order', { id: 'order', clientId: 'a', amount: 100 }]]);
    expect(sharesOf({ ...draft, left: new Set(['c']), kept }, rows)).toMatchObject([
      { clientIds: ['a', 'b'], orders: 3, amount: 500 },
    ]);
    expect(goingOrders({ ...draft, kept }, rows[0] ?? row('a'))).toEqual({ orders: 1, amount: 200 });
  });

  it('is split between people client by client', () => {
    const apart = new Map([['b', 'vera']]);
    expect(sharesOf({ ...draft, apart }, rows)).toHaveLength(1);
    const shares = sharesOf({ ...draft, split: true, apart }, rows);
    expect(shares.map(({ managerId, clientIds }) => [managerId, clientIds])).toEqual([
      ['boris', ['a', 'c']],
      ['vera', ['b']],
    ]);
  });

  it('the nearest day of a client is that of a shipment or of a payment', () => {
    const dated = { nextShipOn: '2026-12-10', nextPaymentOn: '2026-12-01' } as Partial<DeskRow>;
    expect(nextDayOf(row('a', dated))).toBe('2026-12-01');
    expect(nextDayOf(row('a'))).toBeNull();
  });
});

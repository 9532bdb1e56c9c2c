import { type OrderId, type PaymentTerms, paymentTermsSchema, plainDate } from '@svodka/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DatedPlant, datedPlant, monday, planned } from './testing/dated-plant.ts';
import { type PlantActs, plantActs } from './testing/plant-acts.ts';

let plant: DatedPlant;
let acts: PlantActs;
beforeAll(async () => {
  plant = await datedPlant();
  acts = plantActs(plant);
});
afterAll(() => plant.app.close());
beforeEach(() => plant.today(monday));

const terms = (...percents: number[]): PaymentTerms =>
  paymentTermsSchema.parse({
    name: percents.join('/'),
    parts: percents.map((percent, at) => ({
      percentBasisPoints: percent * 100,
      anchor: at === 0 ? 'contract' : 'shipment',
      offsetDays: at * 5,
      dayKind: 'calendar',
    })),
  });

async function changeTerms(id: OrderId, wanted: PaymentTerms, reason = 'Клиент попросил') {
  const { version } = (await plant.cardOf(id)).order;
  return plant.economist.orders.changeTerms({ id, version, terms: wanted, reason });
}

const sums = (parts: readonly { amount: number; paid: number }[]) => parts.map(({ amount, paid }) => [amount, paid]);

describe('terms changed in mid-way', () => {
  it('keep what is paid where it is, and look beforehand as they turn out', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 60_000);
    const wanted = terms(20, 50, 30);
    const preview = await plant.economist.orders.previewTerms({ id, terms: wanted });
    expect(sums(preview.parts)).toEqual([
      [60_000, 60_000],
      [100_000, 0],
      [40_000, 0],
    ]);
    expect(await changeTerms(id, wanted)).toMatchObject({ released: 0, stage: 'preparation' });
    const after = await plant.cardOf(id);
    expect(sums(after.parts)).toEqual(sums(preview.parts));
    expect(after.parts.map((part) => part.plannedOn)).toEqual(preview.parts.map((part) => part.plannedOn));
    expect(after.order.currentShipDate).toBe(preview.shipDate.to);
    expect(await acts.imbalances()).toEqual([]);
  });

  it('move the money of a part that is gone, within its payment', async () => {
    const id = await plant.confirmed();
    await changeTerms(id, terms(10, 20, 70));
    await acts.pay(id, 150_000);
    await changeTerms(id, terms(100));
    const card = await plant.cardOf(id);
    expect(sums(card.parts)).toEqual([[200_000, 150_000]]);
    await changeTerms(id, terms(30, 30, 40));
    expect(sums((await plant.cardOf(id)).parts)).toEqual([
      [150_000, 150_000],
      [50_000, 0],
      [0, 0],
    ]);
    expect(await acts.imbalances()).toEqual([]);
  });

  it('need a reason, an open order and a real change, and are not for managers', async () => {
    const id = await plant.confirmed();
    const { version } = (await plant.cardOf(id)).order;
    const input = { id, version, terms: terms(50, 50), reason: 'Договорились' };
    await expect(plant.manager.orders.changeTerms(input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(plant.manager.orders.update({ id, version, terms: terms(50, 50) })).rejects.toMatchObject({
      cause: { refusal: { code: 'order.termsFixed' } },
    });
    await expect(plant.economist.orders.changeTerms({ ...input, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await plant.economist.orders.changeTerms(input);
    await expect(changeTerms(id, terms(50, 50))).rejects.toMatchObject({
      cause: { refusal: { code: 'order.termsUnchanged' } },
    });
  });

  it('keep the books whatever is paid, taken back and changed, in whatever order', async () => {
    const step = fc.oneof(
      fc.integer({ min: 1, max: 250_000 }).map((amount) => ({ amount })),
      fc.integer({ min: 1, max: 150_000 }).map((amount) => ({ amount: -amount })),
      fc.constantFrom([100], [50, 50], [30, 30, 40], [10, 20, 30, 40], [1, 99]).map((percents) => ({ percents })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const id = await plant.confirmed();
        for (const one of steps) {
          if ('amount' in one) await acts.pay(id, one.amount);
          else if ((await plant.cardOf(id)).order.terms.name !== one.percents.join('/'))
            await changeTerms(id, terms(...one.percents));
        }
        expect(await acts.imbalances()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('the history of a schedule', () => {
  it('says each change once, and why', async () => {
    const id = await plant.confirmed();
    const told = async () => (await plant.manager.orders.schedule({ id })).map(({ cause, note }) => [cause, note]);
    expect(await told()).toEqual([
      ['confirmed', null],
      ['created', null],
    ]);
    const { version } = (await plant.cardOf(id)).order;
    await plant.manager.orders.update({ id, version, comment: 'Позвонить' });
    expect(await told()).toHaveLength(2);
    await changeTerms(id, terms(40, 60), 'Просил перенести');
    await acts.pay(id, 80_000);
    expect(await told()).toEqual([
      ['terms', 'Просил перенести'],
      ['confirmed', null],
      ['created', null],
    ]);
    const [latest] = await plant.manager.orders.schedule({ id });
    const { parts } = await plant.cardOf(id);
    expect(latest?.parts).toEqual(parts.map(({ position, amount, plannedOn }) => ({ position, amount, plannedOn })));
  });
});

describe('the history of an order loaded whole', () => {
  it('begins with the schedule it had before the first change', async () => {
    const id = await plant.confirmed();
    await plant.app.deps.db.deleteFrom('ScheduleRevision').where('orderId', '=', id).execute();
    const before = (await plant.cardOf(id)).parts;
    plant.today(planned);
    await changeTerms(id, terms(40, 60));
    await changeTerms(id, terms(60, 40));
    const history = await plant.manager.orders.schedule({ id });
    expect(history.map(({ cause }) => cause)).toEqual(['terms', 'terms', 'created']);
    expect(history.at(-1)?.parts).toEqual(
      before.map(({ position, amount, plannedOn }) => ({ position, amount, plannedOn })),
    );
  });
});

describe('the days of an uneven balance', () => {
  const days = async (id: OrderId) => {
    const columns = ['balanceFrom', 'balanceUntil'] as const;
    return plant.app.deps.db.selectFrom('Order').select(columns).where('id', '=', id).executeTakeFirstOrThrow();
  };

  it('begin with the first fact and end with the last', async () => {
    const id = await acts.inProduction();
    expect(await days(id)).toEqual({ balanceFrom: null, balanceUntil: null });
    plant.today(planned);
    await acts.ship(id, 10);
    expect(await days(id)).toEqual({ balanceFrom: planned, balanceUntil: null });
    await acts.pay(id, 200_000, plainDate('2026-11-26'));
    expect(await days(id)).toEqual({ balanceFrom: '2026-11-26', balanceUntil: null });
    plant.today(plainDate('2026-12-10'));
    await acts.ship(id, 10);
    expect(await days(id)).toEqual({ balanceFrom: '2026-11-26', balanceUntil: '2026-12-10' });
  });

  it('go on after a refund, and end when the debt is given up', async () => {
    const id = await acts.inProduction();
    await acts.ship(id, 20);
    await acts.pay(id, 150_000);
    await acts.pay(id, -50_000);
    expect(await days(id)).toEqual({ balanceFrom: monday, balanceUntil: null });
    plant.today(plainDate('2026-12-15'));
    await acts.give(id, { type: 'writeOff', payment: true });
    expect(await days(id)).toEqual({ balanceFrom: monday, balanceUntil: '2026-12-15' });
  });
});

describe('VAT', () => {
  it('is that of the day of shipment: an order may bear two rates', async () => {
    plant.today(plainDate('2025-12-01'));
    const id = await acts.inProduction();
    plant.today(plainDate('2025-12-30'));
    await acts.ship(id, 7);
    const half = await plant.cardOf(id);
    expect(half.vat.shipments[0]?.byRate).toEqual([{ vatBasisPoints: 2_000, amount: 70_000, vat: 11_667 }]);
    plant.today(plainDate('2026-01-12'));
    const between = await plant.cardOf(id);
    expect(between.vat.rest).toEqual([{ vatBasisPoints: 2_200, amount: 130_000, vat: 23_443 }]);
    expect(between.lines.map((line) => line.vatBasisPoints)).toEqual([2_200, 2_200]);
    await acts.ship(id, 13);
    const { order, vat, shipments, lines } = await plant.cardOf(id);
    expect(vat.rest).toEqual([]);
    expect(lines.map((line) => line.vatBasisPoints)).toEqual([2_200, 2_200]);
    expect(vat.shipments.map(({ byRate }) => byRate.map((share) => [share.vatBasisPoints, share.vat]))).toEqual([
      [[2_000, 11_667]],
      [[2_200, 23_443]],
    ]);
    const second = Object.values(vat.shipments[1]?.byLine ?? {});
    expect(second.reduce((sum, one) => sum + one, 0)).toBe(23_443);
    expect(order).toMatchObject({ amount: 200_000, shippedAmount: 200_000 });
    expect(shipments.map((shipment) => shipment.amount)).toEqual([70_000, 130_000]);
  });
});

import { randomUUID } from 'node:crypto';
import { type LinesAmendment, linesAmendmentSchema, type OrderId, plainDate } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/test-app.ts';
import { type DatedPlant, datedPlant, monday, promised } from './testing/dated-plant.ts';
import { type PlantActs, plantActs } from './testing/plant-acts.ts';

let plant: DatedPlant;
let acts: PlantActs;
beforeAll(async () => {
  plant = await datedPlant();
  acts = plantActs(plant);
});
afterAll(() => plant.app.close());
beforeEach(() => plant.today(monday));

type Wish = Partial<{ pieces: number; price: number; description: string }> | null;
const added = (pieces: number, price: number) => ({
  ...{ description: 'Розетка РП-7', unit: 'шт', quantity: pieces * 1_000, price },
  ...{ discountBasisPoints: 0, vatKind: 'standard' as const },
});

/** What an order's two lines are to be: by their places, null for a line that goes. */
async function wanted(id: OrderId, wishes: Wish[], more: ReturnType<typeof added>[] = []): Promise<LinesAmendment> {
  const { lines } = await plant.cardOf(id);
  const kept = lines.flatMap((line, at) => {
    const wish = wishes[at] === undefined ? {} : wishes[at];
    if (wish === null) return [];
    const { pieces, ...rest } = wish;
    return [{ ...line, ...rest, quantity: pieces === undefined ? line.quantity : pieces * 1_000 }];
  });
  return linesAmendmentSchema.parse({ kept, added: more });
}

interface Given {
  by?: Caller;
  more?: ReturnType<typeof added>[];
}

async function amend(id: OrderId, wishes: Wish[], { by = plant.manager, more = [] }: Given = {}) {
  const { version } = (await plant.cardOf(id)).order;
  const input = { id, version, ...(await wanted(id, wishes, more)), reason: 'Клиент попросил' };
  return by.orders.amendLines({ ...input, idempotencyKey: randomUUID() });
}

const preview = async (id: OrderId, wishes: Wish[], more: ReturnType<typeof added>[] = []) =>
  plant.manager.orders.previewAmendment({ id, ...(await wanted(id, wishes, more)) });
const sums = (parts: readonly { amount: number; paid: number }[]) => parts.map(({ amount, paid }) => [amount, paid]);
const refused = (code: string) => ({ cause: { refusal: { code } } });

describe('lines amended after the contract', () => {
  it('raise the amount: what is paid stays, new lines are promised, and it turns out as it looked', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 100_000);
    const more = [added(5, 4_000)];
    const looked = await preview(id, [{ pieces: 20 }], more);
    expect(looked).toMatchObject({ amount: { from: 200_000, to: 320_000 }, released: 0, stage: 'preparation' });
    expect(looked.broken).toEqual(['advanceCovered']);
    expect(await amend(id, [{ pieces: 20 }], { more })).toMatchObject({ released: 0, stage: 'preparation' });
    const { order, parts, lines } = await plant.cardOf(id);
    expect(order).toMatchObject({ amount: 320_000, paid: 100_000, lineCount: 3 });
    expect(sums(parts)).toEqual([
      [160_000, 100_000],
      [160_000, 0],
    ]);
    expect(sums(looked.parts)).toEqual(sums(parts));
    expect(looked.parts.map((part) => part.plannedOn)).toEqual(parts.map((part) => part.plannedOn));
    expect(looked.shipDate.to).toBe(order.currentShipDate);
    // Work began on the Monday, when the advance came.
    expect(lines.map((line) => [line.amount, line.promisedShipDate])).toEqual([
      [200_000, promised],
      [100_000, '2027-01-18'],
      [20_000, '2026-12-21'],
    ]);
    expect(await acts.imbalances()).toEqual([]);
  });

  it('lower the amount below what is paid: the excess returns to the client’s advance', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 150_000);
    expect((await preview(id, [{ pieces: 8 }, null])).released).toBe(70_000);
    expect(await amend(id, [{ pieces: 8 }, null], { by: plant.economist })).toMatchObject({ released: 70_000 });
    const { order, parts } = await plant.cardOf(id);
    expect(order).toMatchObject({ amount: 80_000, paid: 80_000, lineCount: 1 });
    expect(sums(parts)).toEqual([
      [80_000, 80_000],
      [0, 0],
    ]);
    const { rows } = await plant.economist.payments.list({ clientId: plant.clientId, limit: 50 });
    expect(rows.find(({ amount }) => amount === 150_000)).toMatchObject({ unallocated: 70_000 });
    expect(await acts.imbalances()).toEqual([]);
  });

  it('let an order go on whose advance is covered by the change itself', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 60_000);
    expect((await plant.cardOf(id)).order.stage).toBe('advance');
    expect((await preview(id, [{}, null])).stage).toBe('preparation');
    expect(await amend(id, [{}, null])).toMatchObject({ stage: 'preparation', released: 0 });
  });

  it('never touch what has left: its quantity, its price, its VAT', async () => {
    plant.today(plainDate('2025-12-01'));
    const id = await acts.inProduction();
    plant.today(plainDate('2025-12-30'));
    await acts.ship(id, 7);
    plant.today(plainDate('2026-01-12'));
    await expect(amend(id, [{ pieces: 6 }])).rejects.toMatchObject(refused('order.lineBelowShipped'));
    await expect(amend(id, [null])).rejects.toMatchObject(refused('order.lineBelowShipped'));
    await expect(amend(id, [{ price: 9_000 }])).rejects.toMatchObject(refused('order.shippedLineFixed'));
    await amend(id, [{ pieces: 12 }]);
    const { vat, order } = await plant.cardOf(id);
    expect(vat.shipments[0]?.byRate).toEqual([{ vatBasisPoints: 2_000, amount: 70_000, vat: 11_667 }]);
    expect(vat.rest).toMatchObject([{ vatBasisPoints: 2_200, amount: 150_000 }]);
    expect(order).toMatchObject({ amount: 220_000, shippedAmount: 70_000 });
    expect(await amend(id, [{ pieces: 7 }, null])).toMatchObject({ stage: 'final_payment' });
    expect((await plant.cardOf(id)).order).toMatchObject({ amount: 70_000, shippedAmount: 70_000, readyPercent: 100 });
    expect(await acts.imbalances()).toEqual([]);
  });

  it('tell what is ready and no longer ordered, and write it off the order', async () => {
    const id = await acts.inProduction();
    const [first] = (await plant.cardOf(id)).lines;
    const lineId = first?.id ?? '';
    await acts.give(id, { type: 'recordReady', lines: [{ lineId, readyQuantity: 9_000 }] });
    const surplus = [{ description: 'Вилка ПР-7', unit: 'шт', quantity: 3_000 }];
    expect(await preview(id, [{ pieces: 6 }])).toMatchObject({ surplus });
    await amend(id, [{ pieces: 6 }]);
    expect((await plant.cardOf(id)).lines[0]).toMatchObject({ quantity: 6_000, readyQuantity: 6_000 });
    const entries = plant.app.deps.db.selectFrom('ReadyEntry').select('quantity').where('lineId', '=', lineId);
    expect((await entries.execute()).map(({ quantity }) => quantity).sort()).toEqual([-3_000, 9_000]);
  });

  it('tell what planned shipments hold beyond what is left', async () => {
    const id = await acts.inProduction();
    const { lines } = await plant.cardOf(id);
    const leaving = lines.map((line) => ({ lineId: line.id, quantity: 8_000 }));
    const plan = { idempotencyKey: randomUUID(), orderId: id, day: plainDate('2026-12-28'), lines: leaving };
    await plant.director.shipping.plan(plan);
    const { overplanned } = await preview(id, [{ pieces: 5 }, null], [added(1, 1_000)]);
    expect(overplanned.map(({ quantity }) => quantity)).toEqual([3_000, 8_000]);
    expect((await preview(id, [{ pieces: 9 }])).overplanned).toEqual([]);
  });

  it('promise a new line from today where work began long ago, and leave promises given', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 100_000);
    const before = (await plant.cardOf(id)).lines.map((line) => line.promisedShipDate);
    plant.today(plainDate('2027-03-01'));
    await amend(id, [{ pieces: 5 }], { more: [added(1, 1_000)] });
    const { lines } = await plant.cardOf(id);
    expect(lines.map((line) => line.promisedShipDate)).toEqual([...before, '2027-03-30']);
    expect(lines.at(-1)).toMatchObject({ currentShipDate: '2027-03-30', toShip: true });
  });

  it('keep the ledger of dates while the advance is late', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-03'));
    await amend(id, [{ pieces: 5 }], { more: [added(1, 1_000)] });
    const { told } = await plant.ledgerOf(id);
    expect(told).toEqual([['advance_late', 3]]);
    const late = (await plant.cardOf(id)).lines.at(-1);
    expect(late?.currentShipDate).toBe(late?.promisedShipDate);
  });
});

describe('an amendment', () => {
  it('is told in the order’s history and keeps the schedule there was', async () => {
    const id = await plant.confirmed();
    await amend(id, [{ pieces: 12, description: 'Вилка ПР-8' }, null]);
    const { rows } = await plant.manager.orders.history({ id });
    const event = rows.find(({ type }) => type === 'order.linesAmended');
    expect(event).toMatchObject({
      changes: { amount: [200_000, 120_000] },
      payload: {
        reason: 'Клиент попросил',
        lines: [
          {
            before: { description: 'Вилка ПР-7', quantity: 10_000 },
            after: { description: 'Вилка ПР-8', quantity: 12_000 },
          },
          { before: { amount: 100_000 }, after: null },
        ],
      },
    });
    const [latest, earlier] = await plant.manager.orders.schedule({ id });
    expect(latest).toMatchObject({ cause: 'amount', note: 'Клиент попросил' });
    expect([latest, earlier].map((one) => one?.parts.map((part) => part.amount))).toEqual([
      [60_000, 60_000],
      [100_000, 100_000],
    ]);
  });

  it('needs a signed open order, a reason and a change', async () => {
    const request = await plant.requested();
    await expect(amend(request, [{ pieces: 1 }])).rejects.toMatchObject(refused('order.notConfirmed'));
    const id = await plant.confirmed();
    await expect(amend(id, [{}])).rejects.toMatchObject(refused('order.linesUnchanged'));
    await expect(amend(id, [null, null])).rejects.toThrow();
    const input = { id, version: 5, ...(await wanted(id, [null])), idempotencyKey: randomUUID() };
    await expect(plant.manager.orders.amendLines({ ...input, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await acts.give(id, { type: 'cancel', reason: 'Передумали', service: 'sales' });
    await expect(amend(id, [null])).rejects.toMatchObject(refused('order.finished'));
  });

  it('over an old version conflicts; repeated with its key it is one, and answers the same', async () => {
    const id = await plant.confirmed();
    const { version } = (await plant.cardOf(id)).order;
    const asked = {
      id,
      version,
      ...(await wanted(id, [{}], [added(1, 500)])),
      reason: 'Добавить',
      idempotencyKey: randomUUID(),
    };
    const first = await plant.manager.orders.amendLines(asked);
    expect(await plant.manager.orders.amendLines(asked)).toEqual(first);
    expect((await plant.cardOf(id)).order).toMatchObject({ amount: 200_500, version: first.version });
    const again = { ...asked, idempotencyKey: randomUUID() };
    await expect(plant.manager.orders.amendLines(again)).rejects.toMatchObject(refused('request.conflict'));
  });

  it('of two at once one is written, the other is told', async () => {
    const id = await plant.confirmed();
    await acts.pay(id, 150_000);
    const { version } = (await plant.cardOf(id)).order;
    const both = [await wanted(id, [{ pieces: 3 }, null]), await wanted(id, [null, { pieces: 4 }])];
    const told = await Promise.allSettled(
      both.map((one) => {
        const input = { id, version, ...one, reason: 'Клиент попросил', idempotencyKey: randomUUID() };
        return plant.manager.orders.amendLines(input);
      }),
    );
    expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = told.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject(refused('request.conflict'));
    expect(await acts.imbalances()).toEqual([]);
  });

  it('beside payments, refunds and shipments in any order leaves the books in agreement', async () => {
    const steps = [
      [{ pay: 90_000 }, { pieces: [7, 13] }, { pay: 110_001 }, { ship: 6 }, { pieces: [9, null] }, { pay: -50_000 }],
      [{ ship: 4 }, { pay: 33_333 }, { pieces: [6, 2] }, { ship: 2 }, { pay: 77_777 }, { pieces: [11, 30] }],
      [{ pay: 200_000 }, { pieces: [1, null] }, { pay: -20_000 }, { pieces: [15] }, { ship: 15 }, { pay: 1 }],
    ];
    for (const some of steps) {
      const id = await acts.inProduction();
      for (const step of some) {
        if ('pay' in step) await acts.pay(id, step.pay);
        else if ('ship' in step) await acts.ship(id, step.ship);
        else
          await amend(
            id,
            step.pieces.map((pieces) => (pieces === null ? null : { pieces })),
          );
        expect(await acts.imbalances()).toEqual([]);
      }
    }
  });
});

import { randomUUID } from 'node:crypto';
import { orderId, type PlainDate, plainDate, plannedShipmentId } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/test-app.ts';
import {
  type ConfirmedOrder,
  type DispatchDesk,
  halfAhead,
  openDispatchDesk,
  pieces,
} from './testing/dispatch-desk.ts';

const monday = plainDate('2026-11-23');
const tuesday = plainDate('2026-11-24');
const sunday = plainDate('2026-11-29');
const refusal = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });

let desk: DispatchDesk;
let dispatcher: Caller;

beforeAll(async () => {
  desk = await openDispatchDesk();
  ({ dispatcher } = desk);
});
afterAll(() => desk.app.close());

async function plan(order: ConfirmedOrder, day: PlainDate, counts: readonly number[], call = dispatcher) {
  const lines = order.lineIds.flatMap((lineId, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [{ lineId, quantity: pieces(count) }] : [];
  });
  const made = await call.shipping.plan({ idempotencyKey: randomUUID(), orderId: orderId(order.id), day, lines });
  return { ...made, id: plannedShipmentId(made.id) };
}

function ready(order: ConfirmedOrder, counts: readonly number[]) {
  const lines = order.lineIds.map((lineId, at) => ({ lineId, readyQuantity: pieces(counts[at] ?? 0) }));
  return dispatcher.shipping.recordReady({ idempotencyKey: randomUUID(), lines });
}

async function plannedOf(order: ConfirmedOrder) {
  const planned = await dispatcher.shipping.planned({ from: monday, to: sunday });
  return planned.filter((one) => one.orderId === order.id);
}

describe('planned shipments', () => {
  it('an order leaves in parts over several days, and every part keeps its plan', async () => {
    const order = await desk.inProduction([{ pieces: 10, price: 33_333 }, { pieces: 3 }]);
    const first = await plan(order, tuesday, [4]);
    const second = await plan(order, sunday, [6, 3]);
    expect((await plannedOf(order)).map(({ amount, conflicts }) => ({ amount, conflicts }))).toEqual([
      { amount: 133_332, conflicts: ['notReady'] },
      { amount: 229_998, conflicts: [] },
    ]);
    await ready(order, [5, 0]);
    desk.app.clock.set('2026-11-24T05:00:00.000Z');
    expect(await dispatcher.shipping.post(first)).toMatchObject({ postedNumber: 1, stage: 'shipping' });
    await expect(dispatcher.shipping.post(second)).rejects.toMatchObject(
      refusal('order.shipsMoreThanReady', { available: 1_000 }),
    );
    await ready(order, [10, 3]);
    desk.app.clock.set('2026-11-25T05:00:00.000Z');
    expect(await dispatcher.shipping.post(second)).toMatchObject({ postedNumber: 2, stage: 'final_payment' });
    const { shipments } = await dispatcher.orders.card({ id: order.id });
    expect(shipments.map(({ day, amount }) => [day, amount])).toEqual([
      ['2026-11-24', 133_332],
      ['2026-11-25', 229_998],
    ]);
    expect((await plannedOf(order)).map(({ postedNumber, conflicts }) => [postedNumber, conflicts])).toEqual([
      [1, []],
      [2, []],
    ]);
    desk.app.clock.set('2026-11-23T05:00:00.000Z');
  });

  it('holds no more than is left beside other plans, until one of them is given up', async () => {
    const order = await desk.confirmed([{ pieces: 10 }]);
    const first = await plan(order, tuesday, [7]);
    await expect(plan(order, sunday, [4])).rejects.toMatchObject(
      refusal('plannedShipment.moreThanOpen', { lineId: order.lineIds[0], open: 3_000 }),
    );
    const second = await plan(order, sunday, [3]);
    const tooMuch = order.lineIds.map((lineId) => ({ lineId, quantity: pieces(4) }));
    await expect(dispatcher.shipping.replan({ ...second, lines: tooMuch })).rejects.toMatchObject(
      refusal('plannedShipment.moreThanOpen', { open: 3_000 }),
    );
    await dispatcher.shipping.dropPlan(first);
    await dispatcher.shipping.replan({ ...second, lines: tooMuch });
    expect(await plannedOf(order)).toMatchObject([{ id: second.id, version: 2, lines: [{ quantity: 4_000 }] }]);
  });

  it('is moved to another day and carrier with what is in it, and says who did so to whoever saw it before', async () => {
    const order = await desk.confirmed([{ pieces: 10 }]);
    const made = await plan(order, tuesday, [7]);
    await dispatcher.shipping.replan({ ...made, day: sunday, carrier: 'Деловые линии', note: 'до обеда' });
    expect(await plannedOf(order)).toMatchObject([
      { day: sunday, carrier: 'Деловые линии', note: 'до обеда', lines: [{ quantity: 7_000 }] },
    ]);
    await expect(dispatcher.shipping.dropPlan(made)).rejects.toMatchObject(
      refusal('request.conflict', { changes: { day: [tuesday, sunday] } }),
    );
    await dispatcher.shipping.replan({ id: made.id, version: 2, note: null });
    expect(await plannedOf(order)).toMatchObject([{ carrier: 'Деловые линии', note: null }]);
  });

  it('is of something, of an order that is confirmed and at work', async () => {
    const order = await desk.confirmed([{ pieces: 1 }]);
    await expect(plan(order, tuesday, [])).rejects.toMatchObject(refusal('plannedShipment.empty'));
    const { version } = (await desk.director.orders.card({ id: order.id })).order;
    const cancel = { type: 'cancel', reason: 'передумали', service: 'sales' } as const;
    const made = await plan(order, tuesday, [1]);
    await desk.director.orders.command({ id: order.id, version, command: cancel });
    await expect(plan(order, tuesday, [1])).rejects.toMatchObject(refusal('order.finished'));
    expect(await plannedOf(order)).toEqual([]);
    await expect(dispatcher.shipping.post(made)).rejects.toMatchObject(refusal('order.finished'));
  });

  it('what is ready goes to the plan that leaves first', async () => {
    const order = await desk.inProduction([{ pieces: 10 }]);
    await plan(order, tuesday, [6]);
    await plan(order, monday, [4]);
    await ready(order, [6]);
    expect((await plannedOf(order)).map(({ day, conflicts }) => [day, conflicts])).toEqual([
      [monday, []],
      [tuesday, ['notReady']],
    ]);
  });

  it('goods that left without their plan are planned no more', async () => {
    const order = await desk.inProduction([{ pieces: 4 }]);
    await ready(order, [4]);
    await plan(order, tuesday, [4]);
    const { version } = (await desk.director.orders.card({ id: order.id })).order;
    const [lineId] = order.lineIds;
    if (!lineId) throw new Error('a line');
    await desk.director.orders.command({
      id: order.id,
      version,
      command: { type: 'ship', lines: [{ lineId, quantity: pieces(4) }] },
    });
    expect(await plannedOf(order)).toEqual([]);
  });

  it('a plan sent twice is one plan', async () => {
    const order = await desk.confirmed([{ pieces: 10 }]);
    const [lineId] = order.lineIds;
    if (!lineId) throw new Error('a line');
    const input = {
      idempotencyKey: randomUUID(),
      orderId: orderId(order.id),
      day: tuesday,
      lines: [{ lineId, quantity: pieces(6) }],
    };
    const [one, two] = await Promise.all([dispatcher.shipping.plan(input), dispatcher.shipping.plan(input)]);
    expect(two).toEqual(one);
    expect(await plannedOf(order)).toHaveLength(1);
  });

  it('tells whom to call and what stands in the way', async () => {
    const order = await desk.confirmed([{ pieces: 2 }], halfAhead);
    const contact = { name: 'Ольга', phones: ['+7 342 000-00-00'], emails: [], isPrimary: true };
    await desk.manager.clients.saveContact({ clientId: desk.clientId, ...contact });
    await plan(order, tuesday, [2]);
    expect(await plannedOf(order)).toMatchObject([
      {
        clientName: 'Проба',
        contactName: 'Ольга',
        contactPhone: '+7 342 000-00-00',
        deliveryAddress: null,
        conflicts: ['notReady', 'advanceUnpaid'],
      },
    ]);
  });
});

describe('two dispatchers', () => {
  async function readyPlan() {
    const order = await desk.inProduction([{ pieces: 10 }]);
    await ready(order, [10]);
    return { order, made: await plan(order, tuesday, [10]) };
  }

  it('posting one plan at once ship its goods once', async () => {
    const { order, made } = await readyPlan();
    const other = (await desk.app.as('dispatcher')).call;
    const outcomes = await Promise.allSettled([dispatcher, other].map((call) => call.shipping.post(made)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject(refusal('plannedShipment.posted'));
    await expect(dispatcher.shipping.post(made)).rejects.toMatchObject(refusal('plannedShipment.posted'));
    await expect(dispatcher.shipping.dropPlan(made)).rejects.toMatchObject(refusal('plannedShipment.posted'));
    const card = await dispatcher.orders.card({ id: order.id });
    expect(card.shipments).toHaveLength(1);
    expect(card.lines[0]?.shippedQuantity).toBe(10_000);
  });

  it('planning the same goods at once plan them once', async () => {
    const order = await desk.confirmed([{ pieces: 10 }]);
    const other = (await desk.app.as('dispatcher')).call;
    const outcomes = await Promise.allSettled([dispatcher, other].map((call) => plan(order, tuesday, [6], call)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await plannedOf(order)).toHaveLength(1);
  });

  it('a plan posted tells of itself and of the order it moved', async () => {
    const { order, made } = await readyPlan();
    await dispatcher.shipping.post(made);
    const { rows } = await dispatcher.orders.history({ id: order.id });
    expect(rows.slice(0, 3).map(({ type }) => type)).toEqual(['shipment.posted', 'order.moved', 'shipment.planned']);
  });
});

import { randomUUID } from 'node:crypto';
import { kopecks, plainDate } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followEvents, keepAllLedgers, keepLedgers } from './index.ts';
import { type LeversDesk, openLeversDesk } from './testing/levers-desk.ts';

let at: LeversDesk;

beforeAll(async () => {
  at = await openLeversDesk();
});
afterAll(() => at.app.close());

const day = (date: string) => at.app.clock.set(`${date}T05:00:00.000Z`);
const refusal = (code: string) =>
  expect.objectContaining({ cause: expect.objectContaining({ refusal: expect.objectContaining({ code }) }) });
const stored = (clientId: string) =>
  at.app.deps.db
    .selectFrom('ClientEvent')
    .select(['id', 'kind', 'days', 'value', 'withdrawnAt'])
    .where('clientId', '=', clientId)
    .orderBy('kind')
    .execute();
const summaryOf = (clientId: string) =>
  at.app.deps.db
    .selectFrom('ClientLeverSummary')
    .select(['ours', 'theirs'])
    .where('clientId', '=', clientId)
    .executeTakeFirst();

describe('events that follow from facts', () => {
  test('a payment that came late is one event, however often and by how many workers it is looked at', async () => {
    day('2026-11-23');
    const clientId = await at.client('Опоздавший');
    const { id, number } = await at.order(clientId);
    day('2026-12-18');
    await at.pay(clientId, id, 50_000);
    const ids = await at.follow(3);
    for (const _ of [1, 2, 3, 4, 5]) await followEvents(at.app.deps, ids);
    await Promise.all([keepAllLedgers(at.app.deps), keepLedgers(at.app.deps, [clientId])]);
    expect(await at.eventsOf(clientId)).toMatchObject([
      { kind: 'late_payment', days: 20, value: 50_000, day: '2026-12-18', orderNumber: number, automatic: true },
    ]);
    expect(await stored(clientId)).toHaveLength(1);
    expect(await summaryOf(clientId)).toEqual({ ours: 1, theirs: 0 });
  });

  test('a payment taken back withdraws its event, and the same row comes back with the money', async () => {
    day('2026-11-23');
    const clientId = await at.client('Передумавший');
    const { id } = await at.order(clientId);
    day('2026-12-18');
    const payment = await at.pay(clientId, id, 50_000);
    await at.follow();
    const [before] = await stored(clientId);
    const taken = { idempotencyKey: randomUUID(), paymentId: payment.id, reason: 'Не тот клиент' };
    await at.director.call.payments.reverse(taken);
    await at.follow(2);
    expect(await at.eventsOf(clientId)).toEqual([]);
    expect(await stored(clientId)).toMatchObject([{ id: before?.id, withdrawnAt: at.app.clock.now() }]);
    expect(await summaryOf(clientId)).toEqual({ ours: 0, theirs: 0 });
    day('2026-12-28');
    await at.pay(clientId, id, 50_000);
    await at.follow();
    expect(await stored(clientId)).toMatchObject([{ id: before?.id, days: 30, withdrawnAt: null }]);
  });

  test('an urgent order and a discount count from the contract on, and are withdrawn when it is cancelled', async () => {
    day('2026-11-23');
    const clientId = await at.client('Срочный');
    const { id } = await at.order(clientId, { category: 'urgent', discountBasisPoints: 1_000 });
    await at.follow();
    const kinds = async () => (await at.eventsOf(clientId)).map(({ kind, value }) => [kind, value]).toSorted();
    expect(await kinds()).toEqual([
      ['discount', 10_000],
      ['urgent_order', 90_000],
    ]);
    const { version } = (await at.manager.call.orders.card({ id })).order;
    const cancel = { type: 'cancel', reason: 'Дорого', service: 'sales' } as const;
    await at.director.call.orders.command({ id, version, command: cancel });
    await at.follow();
    expect(await kinds()).toEqual([]);
  });

  test('goods that left later than promised are ours, and stop being ours when the client had asked for it', async () => {
    day('2026-11-23');
    const clientId = await at.client('Ждавший');
    const { id } = await at.order(clientId);
    const { db } = at.app.deps;
    const gone = { shippedPercent: 100, promisedShipDate: plainDate('2026-12-01'), shippedOn: plainDate('2026-12-04') };
    await db.updateTable('Order').set(gone).where('id', '=', id).execute();
    await keepLedgers(at.app.deps, [clientId]);
    expect(await at.eventsOf(clientId)).toMatchObject([
      { kind: 'late_shipment', days: 3, causedBy: 'us', polarity: -1 },
    ]);
    const [lever] = await at.manager.call.levers.ofClient({ clientId });
    expect(lever).toMatchObject({ kind: 'late_shipment', side: 'theirs', lastOrders: { late: 1, of: 1 } });
    const { lines } = await at.manager.call.orders.card({ id });
    const move = { id: randomUUID(), lineId: lines[0]?.id ?? '', workingDays: 3, cause: 'client' as const };
    const days = { fromDay: plainDate('2026-12-01'), toDay: plainDate('2026-12-04') };
    await db
      .insertInto('ShipDateMove')
      .values({ ...move, ...days })
      .execute();
    await keepLedgers(at.app.deps, [clientId]);
    expect(await at.eventsOf(clientId)).toEqual([]);
  });

  test('a promise to pay is told kept or broken once it is written down', async () => {
    const clientId = await at.client('Обещавший');
    const promise = (state: 'kept' | 'broken' | 'open', promisedOn: string) =>
      at.app.deps.db
        .insertInto('PaymentPromise')
        .values({ id: randomUUID(), clientId, amount: kopecks(700), promisedOn: plainDate(promisedOn), state })
        .execute();
    await promise('kept', '2026-11-01');
    await promise('broken', '2026-11-10');
    await promise('open', '2026-12-30');
    await keepLedgers(at.app.deps, [clientId]);
    expect((await at.eventsOf(clientId)).map(({ kind }) => kind)).toEqual(['promise_broken', 'promise_kept']);
  });
});

test('an order that should have left by now is against us until it leaves, or for as long as the client asked', async () => {
  day('2026-11-23');
  const clientId = await at.client('Ожидающий');
  const { id, number } = await at.order(clientId);
  const { db } = at.app.deps;
  await db
    .updateTable('Order')
    .set({ promisedShipDate: plainDate('2026-12-01') })
    .where('id', '=', id)
    .execute();
  day('2026-12-08');
  const delay = { key: `delay:${id}`, side: 'theirs', days: 5, order: { id, number } };
  const levers = () => at.manager.call.levers.ofClient({ clientId });
  expect(await levers()).toMatchObject([delay]);
  const { lines } = await at.manager.call.orders.card({ id });
  const moved = {
    fromDay: plainDate('2026-12-01'),
    toDay: plainDate('2026-12-03'),
    workingDays: 2,
    cause: 'client' as const,
  };
  const move = { id: randomUUID(), lineId: lines[0]?.id ?? '', ...moved };
  await db.insertInto('ShipDateMove').values(move).execute();
  expect(await levers()).toMatchObject([{ ...delay, days: 3 }]);
  await db.updateTable('Order').set({ shippedPercent: 100 }).where('id', '=', id).execute();
  expect(await levers()).toEqual([]);
});

describe('events that people write down', () => {
  const told = (clientId: string) => ({
    idempotencyKey: randomUUID(),
    clientId,
    kind: 'free_delivery' as const,
    day: at.app.clock.today(),
  });

  test('mean what their kind means, and carry their evidence', async () => {
    const clientId = await at.client('Довольный');
    const evidenceUrl = 'https://mail.example/letter/17';
    const event = { ...told(clientId), value: 3_200_000, evidenceUrl, polarity: -1 as const };
    const { id, version } = await at.manager.call.clients.addEvent(event);
    expect(await at.manager.call.clients.addEvent(event)).toEqual({ id, version });
    expect(await at.eventsOf(clientId)).toMatchObject([{ id, polarity: 1, causedBy: 'us', evidenceUrl, version: 1 }]);
    const script = at.manager.call.clients.addEvent({ ...told(clientId), evidenceUrl: 'javascript:alert(1)' });
    await expect(script).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('are changed and removed by their author or a head, by nobody else, and the audit keeps them', async () => {
    const clientId = await at.client('Спорный');
    const { id, version } = await at.manager.call.clients.addEvent(told(clientId));
    const change = { ...told(clientId), id, version, value: 500 };
    await expect(at.other.call.clients.editEvent(change)).rejects.toMatchObject(refusal('clientEvent.notAuthor'));
    await at.manager.call.clients.editEvent(change);
    await expect(at.manager.call.clients.editEvent(change)).rejects.toMatchObject(refusal('request.conflict'));
    await at.director.call.clients.removeEvent({ id, version: version + 1 });
    expect(await at.eventsOf(clientId)).toEqual([]);
    const audit = await at.app.deps.db
      .selectFrom('Event')
      .select('type')
      .where('entityId', '=', id)
      .orderBy('id')
      .execute();
    expect(audit.map(({ type }) => type)).toEqual(['clientEvent.added', 'clientEvent.edited', 'clientEvent.removed']);
  });

  test('an event of the system can’t be changed by hand', async () => {
    const clientId = await at.client('Автомат');
    await at.order(clientId, { category: 'urgent' });
    await at.follow();
    const [event] = await at.eventsOf(clientId);
    const removal = at.director.call.clients.removeEvent({ id: event?.id ?? '', version: 1 });
    await expect(removal).rejects.toMatchObject(refusal('clientEvent.automatic'));
  });
});

describe('levers', () => {
  const indebted = async (name: string) => {
    day('2026-11-23');
    const clientId = await at.client(name);
    const { id } = await at.order(clientId);
    const { db } = at.app.deps;
    await db
      .updateTable('Order')
      .set({ shippedAmount: kopecks(100_000) })
      .where('id', '=', id)
      .execute();
    const delivery = { clientId, kind: 'free_delivery' as const, day: at.app.clock.today(), value: 30_000_000 };
    await at.manager.call.clients.addEvent({ idempotencyKey: randomUUID(), ...delivery });
    day('2026-12-10');
    return { clientId, orderId: id };
  };
  const keysOf = async (clientId: string) =>
    (await at.manager.call.levers.ofClient({ clientId })).map(({ key }) => key);

  test('a debt that stands is a lever for as long as it stands', async () => {
    const { clientId, orderId } = await indebted('Должник');
    expect(await at.manager.call.levers.ofClient({ clientId })).toMatchObject([
      { key: 'free_delivery', side: 'ours', value: 30_000_000 },
      { key: `debt:${orderId}`, side: 'ours', value: 50_000, days: 12 },
    ]);
    await at.pay(clientId, orderId, 50_000);
    expect(await keysOf(clientId)).not.toContain(`debt:${orderId}`);
  });

  test('a used lever ranks lower for a time; marked again in the same call, it only corrects the outcome', async () => {
    const { clientId, orderId } = await indebted('Отзывчивый');
    const used = { clientId, orderId, key: 'free_delivery' };
    const first = { idempotencyKey: randomUUID(), ...used, outcome: 'unanswered' as const };
    const { id } = await at.manager.call.levers.use(first);
    expect(await at.manager.call.levers.use(first)).toEqual({ id });
    const note = 'Согласились на новый срок';
    expect(
      await at.manager.call.levers.use({ idempotencyKey: randomUUID(), ...used, outcome: 'worked', note }),
    ).toEqual({ id });
    const [, last] = await at.manager.call.levers.ofClient({ clientId });
    expect(last).toMatchObject({ key: 'free_delivery', used: { outcome: 'worked', day: '2026-12-10' } });
    expect(await at.manager.call.levers.statistics()).toMatchObject([
      { kind: 'free_delivery', uses: 1, outcomes: { worked: 1 }, success: null },
    ]);
    day('2027-03-01');
    expect((await keysOf(clientId))[0]).toBe('free_delivery');
  });

  test('a lever that isn’t there can’t be used', async () => {
    const clientId = await at.client('Пустой');
    const use = { idempotencyKey: randomUUID(), clientId, key: 'samples', outcome: 'no' as const };
    await expect(at.manager.call.levers.use(use)).rejects.toMatchObject(refusal('request.notFound'));
  });
});

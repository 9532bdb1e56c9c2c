import { randomUUID } from 'node:crypto';
import {
  addDays,
  addWorkingDays,
  instantAt,
  kopecks,
  orderId,
  type PlainDate,
  paymentTermsSchema,
  plainDate,
  shipDateMoveId,
  thousandths,
  workingCalendar,
  workingDaysBetween,
} from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { redateOrders } from './redate-orders.ts';

const calendar = workingCalendar();
const monday = plainDate('2026-11-23');
/** Five working days after the contract. */
const planned = plainDate('2026-11-30');
/** Twenty working days after the planned advance. */
const promised = plainDate('2026-12-28');

const halfInAdvance = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'working' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
});

let app: TestApp;
let manager: Caller;
let director: Caller;
let economist: Caller;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = (await app.as('manager')).call;
  director = (await app.as('director')).call;
  economist = (await app.as('economist')).call;
  clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();
});
afterAll(() => app.close());
beforeEach(() => today(monday));

function today(day: PlainDate): void {
  app.clock.set(instantAt(app.clock.zone, day, 10 * 60));
}

const line = {
  description: 'Вилка ПР-7',
  unit: 'шт',
  quantity: thousandths(10_000),
  price: kopecks(10_000),
  discountBasisPoints: 0,
  vatKind: 'standard' as const,
};

/** An order of two lines confirmed on the Monday, its advance planned a week later. */
async function confirmed(): Promise<string> {
  const created = await manager.orders.create({
    idempotencyKey: randomUUID(),
    clientId,
    category: 'standard',
    terms: halfInAdvance,
    lines: [line, { ...line, requestedShipDate: plainDate('2027-01-16') }],
  });
  const id = orderId(created.id);
  await manager.orders.command({ id, version: 1, command: { type: 'advance', to: 'offer' } });
  await manager.orders.command({ id, version: 2, command: { type: 'advance' } });
  await manager.orders.update({ id, version: 3, contract: { number: '118/26', signedOn: monday } });
  await manager.orders.command({ id, version: 4, command: { type: 'advance' } });
  return id;
}

/** So many orders like one that is there: what a plant's night has to go through. */
async function copies(id: string, count: number): Promise<void> {
  const idOf = (column: string) => `left(${column}::text, 24) || right(md5(${column}::text || n), 12)`;
  const tables = { Order: 'id', OrderLine: 'orderId', SchedulePart: 'orderId', StageVisit: 'orderId' };
  for (const [table, key] of Object.entries(tables)) {
    const numbered = table === 'Order' ? `, 'number', t."number" || '/' || n` : '';
    await sql
      .raw(`INSERT INTO "${table}" SELECT (jsonb_populate_record(t, jsonb_build_object(
        'id', ${idOf('t."id"')}, '${key}', ${idOf(`t."${key}"`)}${numbered}))).*
        FROM "${table}" t, generate_series(1, ${count}) n WHERE t."${key}" = '${id}'`)
      .execute(app.deps.db);
  }
}

const cardOf = (id: string) => manager.orders.card({ id: orderId(id) });
const pay = (id: string, day: PlainDate) =>
  economist.payments.record({ idempotencyKey: randomUUID(), clientId, orderId: id, day, amount: 100_000 });

/** The first line's ledger, checked to replay and add up. */
async function ledgerOf(id: string) {
  const { lines, moves, order } = await cardOf(id);
  for (const one of lines) {
    const own = moves.filter((move) => move.lineId === one.id);
    const replayed = own.reduce((at, move) => {
      expect(move.fromDay).toBe(at);
      return move.toDay;
    }, one.promisedShipDate);
    expect(replayed).toBe(one.currentShipDate);
    const slip = own.reduce((sum, move) => sum + move.workingDays, 0);
    expect(slip).toBe(workingDaysBetween(calendar, one.promisedShipDate ?? monday, one.currentShipDate ?? monday));
  }
  const [first] = lines;
  const own = moves.filter((move) => move.lineId === first?.id);
  return {
    order,
    moves: own,
    promised: first?.promisedShipDate,
    current: first?.currentShipDate,
    lineId: first?.id ?? '',
    told: own.map((move) => [move.cause, move.workingDays]),
  };
}

describe('ship dates while the advance is awaited', () => {
  it('are promised with the contract, on working days, and stay while the advance isn’t late', async () => {
    const id = await confirmed();
    today(planned);
    await redateOrders(app.deps);
    const { lines, moves } = await cardOf(id);
    expect(lines.map((one) => one.promisedShipDate)).toEqual([promised, '2027-01-18']);
    expect(moves).toEqual([]);
  });

  it('move every night in one record a line, and running the job again changes nothing', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-01'));
    expect(await redateOrders(app.deps)).toBeGreaterThan(0);
    const first = await ledgerOf(id);
    expect(first).toMatchObject({ promised, current: '2026-12-29', told: [['advance_late', 1]] });
    expect(first.order).toMatchObject({ untoldMoves: 1 });

    today(plainDate('2026-12-04'));
    await redateOrders(app.deps);
    expect(await redateOrders(app.deps)).toBe(0);
    const later = await ledgerOf(id);
    expect(later).toMatchObject({ promised, current: '2027-01-12', told: [['advance_late', 4]] });
    expect(later.moves[0]?.id).toBe(first.moves[0]?.id);
    expect(later.order.version).toBe(first.order.version + 1);

    const history = await manager.orders.history({ id: orderId(id), limit: 1 });
    expect(history.rows[0]).toMatchObject({
      type: 'order.redated',
      actorName: null,
      payload: { from: '2027-01-18', to: '2027-01-18', workingDays: 0, cause: 'advance_late' },
    });
  });

  it('are set by the day the money came, at the moment it is written down', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-09'));
    await redateOrders(app.deps);
    expect((await ledgerOf(id)).told).toEqual([['advance_late', 7]]);
    await pay(id, plainDate('2026-12-07'));
    expect(await ledgerOf(id)).toMatchObject({ order: { stage: 'preparation' }, told: [['advance_late', 5]] });

    today(plainDate('2026-12-21'));
    await redateOrders(app.deps);
    expect((await ledgerOf(id)).told).toEqual([['advance_late', 5]]);
  });

  it('follow the director’s release, without waiting for the night', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-03'));
    const { version } = (await cardOf(id)).order;
    await director.orders.command({ id: orderId(id), version, command: { type: 'releaseAdvance', note: 'давний' } });
    expect(await ledgerOf(id)).toMatchObject({ promised, told: [['advance_late', 3]] });
    today(plainDate('2026-12-14'));
    await redateOrders(app.deps);
    await pay(id, plainDate('2026-12-14'));
    expect((await ledgerOf(id)).told).toEqual([['advance_late', 3]]);
  });

  it('come nearer for an early advance, but not before the day the client asked for', async () => {
    const id = await confirmed();
    today(plainDate('2026-11-25'));
    await pay(id, plainDate('2026-11-25'));
    const { order, moves } = await cardOf(id);
    expect(moves.map((move) => [move.cause, move.workingDays])).toEqual([['advance_early', -3]]);
    expect(order).toMatchObject({ promisedShipDate: '2027-01-18', currentShipDate: '2027-01-18', untoldMoves: 1 });
  });

  it('are promised from the money itself when it came before the contract', async () => {
    const { id } = await manager.orders.create({
      idempotencyKey: randomUUID(),
      clientId,
      category: 'standard',
      terms: halfInAdvance,
      lines: [line],
    });
    await pay(id, monday);
    const { version } = (await cardOf(id)).order;
    const signed = await manager.orders.update({
      id: orderId(id),
      version,
      contract: { number: '7', signedOn: monday },
    });
    await manager.orders.command({
      id: orderId(id),
      version: signed.version,
      command: { type: 'advance', to: 'advance' },
    });
    expect(await ledgerOf(id)).toMatchObject({ promised: '2026-12-21', current: '2026-12-21', told: [] });
  });

  it('are told by the ladder as a payment on each day would set them', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-02'));
    await redateOrders(app.deps);
    const ladder = await manager.orders.ladder({ id: orderId(id) });
    expect(ladder).toMatchObject({ amount: 100_000, planned });
    const step = ladder?.steps.find(({ payBy }) => payBy === '2026-12-30');
    today(plainDate('2026-12-30'));
    await pay(id, plainDate('2026-12-30'));
    expect((await cardOf(id)).order.currentShipDate).toBe(step?.shipsOn);
    expect(await manager.orders.ladder({ id: orderId(id) })).toBeNull();
  });
});

describe('ship dates moved by people', () => {
  it('keep the cause, stand between automatic moves, and leave the promise alone', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-02'));
    await redateOrders(app.deps);
    const before = await ledgerOf(id);
    const toDay = addWorkingDays(calendar, before.current ?? monday, 3);
    const input = { id: orderId(id), cause: 'supply' as const, note: 'Нет наконечников', clientInformed: true };
    const lines = [{ lineId: before.lineId, toDay }];
    await manager.orders.moveShipDate({ ...input, version: before.order.version, lines });
    today(plainDate('2026-12-04'));
    await redateOrders(app.deps);
    const after = await ledgerOf(id);
    expect(after).toMatchObject({
      promised,
      told: [
        ['advance_late', 2],
        ['supply', 3],
        ['advance_late', 2],
      ],
    });
    expect(after.moves[1]).toMatchObject({ note: 'Нет наконечников', clientInformed: true });
    expect(after.order.untoldMoves).toBe(2);
  });

  it('are refused on a day off, in the past, on an unknown line, and by whoever saw an older version', async () => {
    const id = await confirmed();
    const { lineId, order } = await ledgerOf(id);
    const move = (toDay: string, changes: object = {}) =>
      manager.orders.moveShipDate({
        id: orderId(id),
        version: order.version,
        lines: [{ lineId, toDay }],
        cause: 'client',
        clientInformed: false,
        ...changes,
      });
    const refusedWith = (code: string) => ({ cause: { refusal: { code } } });
    await expect(move('2026-12-26')).rejects.toMatchObject(refusedWith('shipDate.notWorkingDay'));
    await expect(move('2026-11-20')).rejects.toMatchObject(refusedWith('shipDate.inPast'));
    await expect(move(promised)).rejects.toMatchObject(refusedWith('shipDate.unchanged'));
    const stranger = [{ lineId: newId(), toDay: '2026-12-29' }];
    await expect(move('', { lines: stranger })).rejects.toMatchObject(refusedWith('order.lineUnknown'));
    await expect(move('2026-12-29', { version: 1 })).rejects.toMatchObject(refusedWith('request.conflict'));
  });

  it('are counted as untold until somebody tells the client, and again when they grow', async () => {
    const id = await confirmed();
    today(plainDate('2026-12-02'));
    await redateOrders(app.deps);
    const { order, moves } = await ledgerOf(id);
    const moveIds = moves.map((move) => shipDateMoveId(move.id));
    await manager.orders.tellClient({ id: orderId(id), version: order.version, moveIds, informed: true });
    expect((await cardOf(id)).order.untoldMoves).toBe(0);
    await redateOrders(app.deps);
    expect((await cardOf(id)).order.untoldMoves).toBe(0);
    today(plainDate('2026-12-03'));
    await redateOrders(app.deps);
    expect((await cardOf(id)).order.untoldMoves).toBe(1);
  });
});

describe('ship dates of many orders', () => {
  it('move in one night, each once, whether the job runs once, twice or twice at a time', async () => {
    const id = await confirmed();
    await copies(id, 700);
    today(plainDate('2026-12-02'));
    const moved = await Promise.all([redateOrders(app.deps), redateOrders(app.deps)]);
    expect(moved[0] + moved[1]).toBeGreaterThan(700);
    expect(await redateOrders(app.deps)).toBe(0);
    const { rows } = await sql<{ orders: number; days: number }>`
      SELECT count(*)::int AS "orders", sum(m."workingDays")::int AS "days" FROM "Order" o
        JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "ShipDateMove" m ON m."lineId" = l."id"
      WHERE o."number" LIKE ${`${(await cardOf(id)).order.number}%`}`.execute(app.deps.db);
    expect(rows[0]).toEqual({ orders: 701, days: 1_402 });
    const told = await app.deps.db
      .selectFrom('Event')
      .select((event) => event.fn.countAll<number>().as('count'))
      .where('type', '=', 'order.redated')
      .where('payload', '@>', JSON.stringify({ to: '2027-01-18' }))
      .executeTakeFirst();
    expect(told?.count).toBeGreaterThanOrEqual(701);
  });

  it('add up by cause to the slip of the set, and the job moves each of them once', async () => {
    const own = await app.as('manager');
    const ids = await Promise.all(Array.from({ length: 4 }, () => confirmed()));
    await app.deps.db.updateTable('Order').set({ managerId: own.user.id }).where('id', 'in', ids).execute();
    today(addDays(planned, 2));
    await redateOrders(app.deps);
    const { order, lineId } = await ledgerOf(ids[0] ?? '');
    const lines = [{ lineId, toDay: plainDate('2027-01-25') }];
    const id = orderId(ids[0] ?? '');
    await manager.orders.moveShipDate({
      id,
      version: order.version,
      lines,
      cause: 'production',
      clientInformed: false,
    });
    const slip = await manager.orders.slip({ managerId: own.user.id });
    const days = await Promise.all(ids.map(async (one) => (await cardOf(one)).moves));
    const total = days.flat().reduce((sum, move) => sum + move.workingDays, 0);
    expect(slip).toMatchObject({ workingDays: total, promisedLines: 8, movedLines: 4 });
    expect(slip.causes).toEqual([
      { cause: 'production', workingDays: total - 8, lines: 1 },
      { cause: 'advance_late', workingDays: 8, lines: 4 },
    ]);
  });

  it('count a line as on time on the day the last of it left, by the promise and by the date as it stood', async () => {
    const own = await app.as('manager');
    const id = await confirmed();
    await app.deps.db.updateTable('Order').set({ managerId: own.user.id }).where('id', '=', id).execute();
    today(plainDate('2026-12-03'));
    await pay(id, plainDate('2026-12-03'));
    const give = async (command: Parameters<Caller['orders']['command']>[0]['command']) => {
      const { version } = (await cardOf(id)).order;
      await director.orders.command({ id: orderId(id), version, command });
    };
    const { lines } = await cardOf(id);
    const all = lines.map((one) => one.id);
    await app.deps.db.updateTable('ServiceTask').set({ state: 'finished' }).where('orderId', '=', id).execute();
    await give({ type: 'advance' });
    today(plainDate('2026-12-29'));
    await give({ type: 'recordReady', lines: all.map((lineId) => ({ lineId, readyQuantity: 10_000 })) });
    await give({ type: 'ship', lines: all.map((lineId) => ({ lineId, quantity: 4_000 })) });
    const period = { from: plainDate('2026-12-29'), to: plainDate('2026-12-31'), managerId: own.user.id };
    expect(await manager.orders.onTime(period)).toEqual({ lines: 0, byPromise: 0, byCurrent: 0 });
    today(plainDate('2026-12-30'));
    await give({ type: 'ship', lines: all.map((lineId) => ({ lineId, quantity: 6_000 })) });
    expect(await manager.orders.onTime(period)).toEqual({ lines: 2, byPromise: 1, byCurrent: 2 });
    expect(await manager.orders.onTime({ ...period, to: plainDate('2026-12-29') })).toMatchObject({ lines: 0 });
  });
});

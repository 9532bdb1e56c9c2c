import { addDays, type OrderId, plainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/test-app.ts';
import { redateOrders } from './redate-orders.ts';
import { type DatedPlant, datedPlant, monday, planned } from './testing/dated-plant.ts';

let plant: DatedPlant;
beforeAll(async () => {
  plant = await datedPlant();
});
afterAll(() => plant.app.close());
beforeEach(() => plant.today(monday));

/** So many orders like one that is there: what a plant's night has to go through. */
async function copies(id: OrderId, count: number): Promise<void> {
  const idOf = (column: string) => `left(${column}::text, 24) || right(md5(${column}::text || n), 12)`;
  const tables = { Order: 'id', OrderLine: 'orderId', SchedulePart: 'orderId', StageVisit: 'orderId' };
  for (const [table, key] of Object.entries(tables)) {
    const numbered = table === 'Order' ? `, 'number', t."number" || '/' || n` : '';
    await sql
      .raw(`INSERT INTO "${table}" SELECT (jsonb_populate_record(t, jsonb_build_object(
        'id', ${idOf('t."id"')}, '${key}', ${idOf(`t."${key}"`)}${numbered}))).*
        FROM "${table}" t, generate_series(1, ${count}) n WHERE t."${key}" = '${id}'`)
      .execute(plant.app.deps.db);
  }
}

describe('ship dates of many orders', () => {
  it('move in one night, each once, whether the job runs once, twice or twice at a time', async () => {
    const id = await plant.confirmed();
    await copies(id, 700);
    plant.today(plainDate('2026-12-02'));
    const moved = await Promise.all([redateOrders(plant.app.deps), redateOrders(plant.app.deps)]);
    expect(moved[0] + moved[1]).toBeGreaterThan(700);
    expect(await redateOrders(plant.app.deps)).toBe(0);
    const { rows } = await sql<{ orders: number; days: number }>`
      SELECT count(*)::int AS "orders", sum(m."workingDays")::int AS "days" FROM "Order" o
        JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "ShipDateMove" m ON m."lineId" = l."id"
      WHERE o."number" LIKE ${`${(await plant.cardOf(id)).order.number}%`}`.execute(plant.app.deps.db);
    expect(rows[0]).toEqual({ orders: 701, days: 1_402 });
    const told = await plant.app.deps.db
      .selectFrom('Event')
      .select((event) => event.fn.countAll<number>().as('count'))
      .where('type', '=', 'order.redated')
      .where('payload', '@>', JSON.stringify({ to: '2027-01-18' }))
      .executeTakeFirst();
    expect(told?.count).toBeGreaterThanOrEqual(701);
  });

  it('add up by cause to the slip of the set, and the job moves each of them once', async () => {
    const own = await plant.app.as('manager');
    const ids = await Promise.all(Array.from({ length: 4 }, () => plant.confirmed()));
    await plant.app.deps.db.updateTable('Order').set({ managerId: own.user.id }).where('id', 'in', ids).execute();
    plant.today(addDays(planned, 2));
    await redateOrders(plant.app.deps);
    const [id] = ids;
    if (!id) throw new Error('four orders');
    const { order, lineId } = await plant.ledgerOf(id);
    const lines = [{ lineId, toDay: plainDate('2027-01-25') }];
    await plant.manager.orders.moveShipDate({
      id,
      version: order.version,
      lines,
      cause: 'production',
      clientInformed: false,
    });
    const slip = await plant.manager.orders.slip({ managerId: own.user.id });
    const days = await Promise.all(ids.map(async (one) => (await plant.cardOf(one)).moves));
    const total = days.flat().reduce((sum, move) => sum + move.workingDays, 0);
    expect(slip).toMatchObject({ workingDays: total, promisedLines: 8, movedLines: 4 });
    expect(slip.causes).toEqual([
      { cause: 'production', workingDays: total - 8, lines: 1 },
      { cause: 'advance_late', workingDays: 8, lines: 4 },
    ]);
  });

  it('count a line as on time on the day the last of it left, by the promise and by the date as it stood', async () => {
    const own = await plant.app.as('manager');
    const id = await plant.confirmed();
    await plant.app.deps.db.updateTable('Order').set({ managerId: own.user.id }).where('id', '=', id).execute();
    plant.today(plainDate('2026-12-03'));
    await plant.pay(id, plainDate('2026-12-03'));
    const give = async (command: Parameters<Caller['orders']['command']>[0]['command']) => {
      const { version } = (await plant.cardOf(id)).order;
      await plant.director.orders.command({ id, version, command });
    };
    const { lines } = await plant.cardOf(id);
    const all = lines.map((one) => one.id);
    await plant.app.deps.db.updateTable('ServiceTask').set({ state: 'finished' }).where('orderId', '=', id).execute();
    await give({ type: 'advance' });
    plant.today(plainDate('2026-12-29'));
    await give({ type: 'recordReady', lines: all.map((lineId) => ({ lineId, readyQuantity: 10_000 })) });
    await give({ type: 'ship', lines: all.map((lineId) => ({ lineId, quantity: 4_000 })) });
    const period = { from: plainDate('2026-12-29'), to: plainDate('2026-12-31'), managerId: own.user.id };
    expect(await plant.manager.orders.onTime(period)).toEqual({ lines: 0, byPromise: 0, byCurrent: 0 });
    plant.today(plainDate('2026-12-30'));
    await give({ type: 'ship', lines: all.map((lineId) => ({ lineId, quantity: 6_000 })) });
    expect(await plant.manager.orders.onTime(period)).toEqual({ lines: 2, byPromise: 1, byCurrent: 2 });
    expect(await plant.manager.orders.onTime({ ...period, to: plainDate('2026-12-29') })).toMatchObject({ lines: 0 });
  });
});

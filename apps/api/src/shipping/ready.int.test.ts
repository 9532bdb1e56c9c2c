import { randomUUID } from 'node:crypto';
import { orderId, userId } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConfirmedOrder, type DispatchDesk, openDispatchDesk, pieces } from './testing/dispatch-desk.ts';

let desk: DispatchDesk;

beforeAll(async () => {
  desk = await openDispatchDesk();
});
afterAll(() => desk.app.close());

/** What the warehouse says of all lines of some orders, each in the same count of pieces. */
function counted(orders: readonly ConfirmedOrder[], count: number) {
  const lines = orders.flatMap((order) => order.lineIds.map((lineId) => ({ lineId, readyQuantity: pieces(count) })));
  return { idempotencyKey: randomUUID(), lines };
}

async function stagesOf(orders: readonly ConfirmedOrder[]) {
  const cards = await Promise.all(orders.map(({ id }) => desk.manager.orders.card({ id })));
  return cards.map(({ order }) => order.stage);
}

async function arrivalsOf(lineId: string | undefined) {
  const { rows } = await sql<{ quantity: number; day: string; authorId: string }>`
    SELECT "quantity", "day", "authorId" FROM "ReadyEntry" WHERE "lineId" = ${lineId}::uuid ORDER BY "recordedAt", "id"
    `.execute(desk.app.deps.db);
  return rows.map(({ quantity, day }) => [day, quantity]);
}

describe('ready goods of many orders at once', () => {
  it('move those orders on that are all ready, and only those', async () => {
    const [whole, partly] = [await desk.inProduction([{ pieces: 5 }]), await desk.inProduction([{ pieces: 9 }])];
    const recorded = await desk.dispatcher.shipping.recordReady(counted([whole, partly], 5));
    expect(recorded.lines).toBe(2);
    expect(await stagesOf([whole, partly])).toEqual(['ready', 'production']);
  });

  it('are taken all or not at all, and the refusal names the order and the line', async () => {
    const [good, bad] = [await desk.inProduction([{ pieces: 5 }]), await desk.inProduction([{ pieces: 3 }])];
    await expect(desk.dispatcher.shipping.recordReady(counted([good, bad], 5))).rejects.toMatchObject({
      cause: {
        refusal: {
          code: 'order.readyAboveQuantity',
          details: { orderId: bad.id, orderNumber: bad.number, lineId: bad.lineIds[0], description: 'Вилка ПР-7' },
        },
      },
    });
    expect(await stagesOf([good, bad])).toEqual(['production', 'production']);
    expect(await arrivalsOf(good.lineIds[0])).toEqual([]);
  });

  it('said a second time change nothing, not even the order’s version', async () => {
    const order = await desk.inProduction([{ pieces: 5 }]);
    await desk.dispatcher.shipping.recordReady(counted([order], 2));
    const { version } = (await desk.manager.orders.card({ id: order.id })).order;
    expect(await desk.dispatcher.shipping.recordReady(counted([order], 2))).toEqual({ lines: 0, orders: [] });
    expect((await desk.manager.orders.card({ id: order.id })).order.version).toBe(version);
  });

  it('leave an entry for every change, corrections too, whichever command made it', async () => {
    const order = await desk.inProduction([{ pieces: 5 }]);
    const [lineId] = order.lineIds;
    if (!lineId) throw new Error('a line');
    await desk.dispatcher.shipping.recordReady(counted([order], 4));
    await desk.dispatcher.shipping.recordReady(counted([order], 3));
    const { version } = (await desk.manager.orders.card({ id: order.id })).order;
    const lines = [{ lineId, readyQuantity: pieces(5) }];
    await desk.director.orders.command({ id: order.id, version, command: { type: 'recordReady', lines } });
    expect(await arrivalsOf(lineId)).toEqual([
      ['2026-11-23', 4_000],
      ['2026-11-23', -1_000],
      ['2026-11-23', 2_000],
    ]);
  });

  it('of the same orders, said by two people in opposite order, both come through', async () => {
    const orders: ConfirmedOrder[] = [];
    for (let made = 0; made < 6; made++) orders.push(await desk.inProduction([{ pieces: 50 }]));
    const other = (await desk.app.as('dispatcher')).call;
    const rounds = Array.from({ length: 5 }, (_, round) => [
      desk.dispatcher.shipping.recordReady(counted(orders, 2 * round + 1)),
      other.shipping.recordReady(counted(orders.toReversed(), 2 * round + 2)),
    ]);
    await Promise.all(rounds.flat());
    const { rows } = await sql<{ agree: boolean }>`
      SELECT l."readyQuantity" = sum(e."quantity") AS "agree" FROM "OrderLine" l JOIN "ReadyEntry" e ON e."lineId" = l."id"
      GROUP BY l."id"`.execute(desk.app.deps.db);
    expect(rows.length).toBeGreaterThanOrEqual(orders.length);
    expect(rows.every(({ agree }) => agree)).toBe(true);
  });

  it('of a line nobody has are refused', async () => {
    const order = await desk.inProduction([{ pieces: 5 }]);
    const gone = counted([order], 1);
    await sql`DELETE FROM "OrderLine" WHERE "orderId" = ${order.id}::uuid`.execute(desk.app.deps.db);
    await expect(desk.dispatcher.shipping.recordReady(gone)).rejects.toMatchObject({
      cause: { refusal: { code: 'order.lineUnknown', details: { lineId: order.lineIds[0] } } },
    });
  });
});

describe('goods on stock', () => {
  it('are offered to the earliest line, and once taken are not offered again', async () => {
    const productId = await desk.addProduct(7);
    const late = await desk.inProduction([{ pieces: 5, productId }]);
    const early = await desk.confirmed([{ pieces: 4, productId }]);
    const [earlyLine, lateLine] = [early.lineIds[0], late.lineIds[0]];
    if (!earlyLine || !lateLine) throw new Error('two lines');
    await desk.shipsOn(earlyLine, '2026-12-01');
    const offered = await desk.dispatcher.shipping.readyFromStock({});
    expect(
      offered.map(({ orderNumber, readyQuantity, was, stock }) => [orderNumber, readyQuantity, was, stock]),
    ).toEqual([
      [early.number, 4_000, 0, 7_000],
      [late.number, 3_000, 0, 7_000],
    ]);
    const lines = [
      { lineId: earlyLine, readyQuantity: pieces(4) },
      { lineId: lateLine, readyQuantity: pieces(3) },
    ];
    await desk.dispatcher.shipping.recordReady({ idempotencyKey: randomUUID(), lines });
    expect(await desk.dispatcher.shipping.readyFromStock({})).toEqual([]);
  });

  it('are one for all: a manager is offered only what nobody’s earlier line needs', async () => {
    const productId = await desk.addProduct(5);
    const [own] = (await desk.inProduction([{ pieces: 5, productId }])).lineIds;
    const stranger = await desk.app.as('manager');
    const foreign = await desk.inProduction([{ pieces: 3, productId }]);
    const [foreignLine] = foreign.lineIds;
    if (!own || !foreignLine) throw new Error('two lines');
    await desk.shipsOn(foreignLine, '2026-12-01');
    const handOver = { id: orderId(foreign.id), managerId: userId(stranger.user.id) };
    const { version } = (await desk.director.orders.card({ id: foreign.id })).order;
    await desk.director.orders.update({ ...handOver, version });
    const managerId = userId(desk.managerId);
    const offered = await desk.dispatcher.shipping.readyFromStock({ managerId });
    expect(offered).toMatchObject([{ lineId: own, readyQuantity: 2_000 }]);
  });

  it('are offered to no order that was sent back before the contract', async () => {
    const productId = await desk.addProduct(5);
    const order = await desk.confirmed([{ pieces: 5, productId }]);
    const { version } = (await desk.director.orders.card({ id: order.id })).order;
    const back = { type: 'return', to: 'contract', reason: 'новые реквизиты' } as const;
    await desk.director.orders.command({ id: order.id, version, command: back });
    const offered = await desk.dispatcher.shipping.readyFromStock({});
    expect(offered.filter((one) => one.orderId === order.id)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { orderId, plainDate, userId } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import {
  type ConfirmedOrder,
  type DispatchDesk,
  halfAhead,
  openDispatchDesk,
  pieces,
} from './testing/dispatch-desk.ts';

const today = plainDate('2026-11-23');
const all = { scope: 'all' } as const;

let desk: DispatchDesk;
let overdue: ConfirmedOrder;
let soon: ConfirmedOrder;
let unpaid: ConfirmedOrder;

/** One order whose day passed, one of three lines for this week, half of it ready, and one that waits for its advance. */
beforeAll(async () => {
  desk = await openDispatchDesk();
  overdue = await desk.inProduction([{ pieces: 4 }]);
  soon = await desk.inProduction([{ pieces: 10, price: 33_333 }, { pieces: 2 }, { pieces: 3 }]);
  unpaid = await desk.confirmed([{ pieces: 1 }], halfAhead);
  const days = [
    [overdue.lineIds[0], '2026-11-20'],
    [soon.lineIds[0], '2026-11-23'],
    [soon.lineIds[1], '2026-11-25'],
    [soon.lineIds[2], '2026-11-26'],
  ] as const;
  for (const [lineId, day] of days) await desk.shipsOn(lineId ?? '', day);
  await desk.dispatcher.shipping.recordReady({
    idempotencyKey: randomUUID(),
    lines: soon.lineIds.slice(0, 2).map((lineId, at) => ({ lineId, readyQuantity: pieces(at === 0 ? 7 : 2) })),
  });
  const [first] = soon.lineIds;
  if (!first) throw new Error('a line');
  const { version } = (await desk.director.orders.card({ id: soon.id })).order;
  await desk.director.orders.command({
    id: soon.id,
    version,
    command: { type: 'ship', lines: [{ lineId: first, quantity: pieces(4) }] },
  });
  await desk.dispatcher.shipping.plan({
    idempotencyKey: randomUUID(),
    orderId: orderId(soon.id),
    day: today,
    lines: [{ lineId: first, quantity: pieces(3) }],
  });
});
afterAll(() => desk.app.close());

describe('the dispatcher’s lines', () => {
  it('come by day, each with what is ready, gone, planned, and in the way', async () => {
    const { rows } = await desk.dispatcher.shipping.lines({});
    expect(
      rows.map((row) => [row.orderNumber, row.currentShipDate, row.plannedQuantity, row.conflicts.join()]),
    ).toEqual([
      [overdue.number, '2026-11-20', 0, 'overdue,notReady'],
      [soon.number, '2026-11-23', 3_000, 'notReady'],
      [soon.number, '2026-11-25', 0, ''],
      [soon.number, '2026-11-26', 0, ''],
      [unpaid.number, expect.any(String), 0, 'advanceUnpaid'],
    ]);
    expect(rows[1]).toMatchObject({
      quantity: 10_000,
      readyQuantity: 7_000,
      shippedQuantity: 4_000,
      amount: 333_330 - 133_332,
      clientName: 'Проба',
      clientRegion: 'Пермь',
      lastArrival: { day: today, quantity: 7_000 },
      lastMove: null,
      moveCount: 0,
      stage: 'shipping',
    });
    expect(rows[1]?.slipDays).toBeLessThan(0);
  });

  it('say how often and why their day moved', async () => {
    const lineId = overdue.lineIds[0] ?? '';
    const moves = [
      { movedAt: '2026-11-01T05:00:00.000Z', cause: 'advance_late', workingDays: 3 },
      { movedAt: '2026-11-02T05:00:00.000Z', cause: 'client', workingDays: 2 },
    ].map(
      (
        move,
      ) => sql`(${newId()}::uuid, ${lineId}::uuid, '2026-11-16'::date, '2026-11-20'::date, ${move.workingDays}::int,
      ${move.cause}, ${desk.managerId}::uuid, ${move.movedAt}::timestamptz)`,
    );
    await sql`INSERT INTO "ShipDateMove" ("id", "lineId", "fromDay", "toDay", "workingDays", "cause", "authorId", "movedAt")
      VALUES ${sql.join(moves)}`.execute(desk.app.deps.db);
    const [row] = (await desk.dispatcher.shipping.lines({ scope: 'overdue' })).rows;
    expect(row).toMatchObject({
      moveCount: 2,
      lastMove: { cause: 'client', workingDays: 2, movedAt: '2026-11-02T05:00:00.000Z' },
    });
    expect(row?.lastMove?.authorName).toMatch(/^manager/);
  });

  it('are found by day, state, order, thing and manager', async () => {
    const count = async (filter: Parameters<typeof desk.dispatcher.shipping.lines>[0]) =>
      (await desk.dispatcher.shipping.lines(filter)).rows.length;
    expect(await count({ from: today, to: plainDate('2026-11-25') })).toBe(2);
    expect(await count({ scope: 'week' })).toBe(3);
    expect(await count({ scope: 'ready' })).toBe(1);
    expect(await count({ scope: 'conflict' })).toBe(3);
    expect(await count({ search: soon.number.slice(-5) })).toBe(3);
    expect(await count({ search: 'ВИЛКА' })).toBe(5);
    expect(await count({ search: '100%' })).toBe(0);
    expect(await count({ managerId: userId(desk.managerId) })).toBe(5);
    expect(await count({ managerId: userId(newId()) })).toBe(0);
    expect(await count({ orderId: orderId(soon.id) })).toBe(3);
  });

  it('page by page are the same as at once, in every order and with lines leaving meanwhile', async () => {
    for (const sort of ['shipDate', 'client', 'order'] as const) {
      const whole = (await desk.dispatcher.shipping.lines({ ...all, sort })).rows.map((row) => row.lineId);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof desk.dispatcher.shipping.lines>> = await desk.dispatcher.shipping.lines({
          ...all,
          sort,
          cursor,
          limit: 2,
        });
        paged.push(...page.rows.map((row) => row.lineId));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
    }
    const first = await desk.dispatcher.shipping.lines({ limit: 2 });
    await sql`UPDATE "OrderLine" SET "toShip" = false WHERE "id" = ${first.rows[0]?.lineId}::uuid`.execute(
      desk.app.deps.db,
    );
    const next = await desk.dispatcher.shipping.lines({ limit: 2, cursor: first.nextCursor });
    expect(next.rows.map((row) => row.currentShipDate)).toEqual(['2026-11-25', '2026-11-26']);
    await sql`UPDATE "OrderLine" SET "toShip" = true WHERE "id" = ${first.rows[0]?.lineId}::uuid`.execute(
      desk.app.deps.db,
    );
  });

  it('add up to their totals, under every filter', async () => {
    for (const scope of ['all', 'overdue', 'week', 'ready', 'conflict'] as const) {
      const { rows } = await desk.dispatcher.shipping.lines({ scope });
      const having = (conflict: string) => rows.filter((row) => row.conflicts.some((one) => one === conflict)).length;
      expect(await desk.dispatcher.shipping.totals({ scope })).toEqual({
        lines: rows.length,
        orders: new Set(rows.map((row) => row.orderId)).size,
        amount: rows.reduce((sum, row) => sum + row.amount, 0),
        overdue: having('overdue'),
        notReady: having('notReady'),
        advanceUnpaid: having('advanceUnpaid'),
        ready: rows.filter((row) => row.readyQuantity >= row.quantity).length,
        today: rows.filter((row) => row.currentShipDate === today).length,
        week: rows.filter((row) => row.currentShipDate >= today && row.currentShipDate <= '2026-11-29').length,
      });
    }
    const conflicting = (await desk.dispatcher.shipping.lines({})).rows.filter((row) => row.conflicts.length > 0);
    expect((await desk.dispatcher.shipping.totals({ scope: 'conflict' })).lines).toBe(conflicting.length);
  });
});

describe('the calendar', () => {
  it('has every day, working or not, with its lines and what stands in their way', async () => {
    const days = await desk.dispatcher.shipping.calendar({
      from: plainDate('2026-11-20'),
      to: plainDate('2026-11-26'),
    });
    expect(days.map((day) => [day.day, day.working, day.lines, day.orders, day.readyLines, day.conflicts])).toEqual([
      ['2026-11-20', true, 1, 1, 0, 1],
      ['2026-11-21', false, 0, 0, 0, 0],
      ['2026-11-22', false, 0, 0, 0, 0],
      ['2026-11-23', true, 1, 1, 0, 1],
      ['2026-11-24', true, 0, 0, 0, 0],
      ['2026-11-25', true, 1, 1, 1, 0],
      ['2026-11-26', true, 1, 1, 0, 0],
    ]);
    expect(days[3]?.items).toMatchObject([
      { orderNumber: soon.number, rest: 6_000, ready: false, conflicts: ['notReady'] },
    ]);
  });

  it('counts all lines of a day and tells the first forty', async () => {
    const many = await desk.confirmed(Array.from({ length: 45 }, () => ({ pieces: 1 })));
    for (const lineId of many.lineIds) await desk.shipsOn(lineId, '2026-12-03');
    const day = plainDate('2026-12-03');
    const [found] = await desk.dispatcher.shipping.calendar({ from: day, to: day });
    expect([found?.lines, found?.orders, found?.items.length]).toEqual([45, 1, 40]);
  });

  it('shows no more than two months, and no days backwards', async () => {
    const ask = (from: string, to: string) =>
      desk.dispatcher.shipping.calendar({ from: plainDate(from), to: plainDate(to) });
    expect(await ask('2026-11-01', '2027-01-01')).toHaveLength(62);
    await expect(ask('2026-11-01', '2027-01-02')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(ask('2026-11-02', '2026-11-01')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeNotifications } from '../notifications/index.ts';
import { copyClients, type Desk, desk } from '../testing/desk.ts';
import { carryOutDueHandovers } from './carry-out-due.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});
beforeEach(() => at.on('2026-11-23'));
afterAll(() => at.app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
const [day, before] = ['2026-11-23', '2026-11-22'];
const eventTypes = async (entityId: string) =>
  (
    await at.app.deps.db.selectFrom('Event').select('type').where('entityId', '=', entityId).orderBy('id').execute()
  ).map(({ type }) => type);

/** Days of a client are never two people's, and none is nobody's since the first. */
async function expectSoundHistories(): Promise<void> {
  const { rows } = await sql`
    SELECT FROM (SELECT "fromDay", lag("untilDay") OVER w AS "last", lag("id") OVER w AS "previous"
      FROM "ClientResponsibility" WINDOW w AS (PARTITION BY "clientId" ORDER BY "fromDay")) r
    WHERE "previous" IS NOT NULL AND "fromDay" IS DISTINCT FROM "last" + 1`.execute(at.app.deps.db);
  expect(rows).toEqual([]);
}

describe('handing over for good', () => {
  test('moves open orders and the future; the past stays with whoever earned it', async () => {
    at.on('2026-10-01');
    const clientId = await at.client('Переходящая');
    at.on(day);
    const open = await at.order(clientId);
    const ended = await at.order(clientId);
    const cancel = { type: 'cancel', reason: 'Передумали', service: 'sales' } as const;
    await at.director.call.orders.command({ id: ended.id, version: ended.version, command: cancel });
    const made = await at.handOver([clientId]);
    expect(made).toMatchObject({ state: 'done', clients: 1, orders: 1 });

    expect(await at.managersOf(clientId)).toEqual([
      `${at.successor.user.name} ${day}–`,
      `${at.manager.user.name} 2026-10-01–${before}`,
    ]);
    expect(await at.holderOf(open.id)).toBe(at.successor.user.id);
    expect(await at.holderOf(ended.id)).toBe(at.manager.user.id);
    expect((await eventTypes(clientId)).at(-1)).toBe('client.handedOver');
    expect((await eventTypes(open.id)).at(-1)).toBe('order.handedOver');
    const again = await at.handOver([clientId]);
    expect(again).toMatchObject({ clients: 0, orders: 0 });
    const { rows } = await at.director.call.handovers.clients({ id: again.id });
    expect(rows).toMatchObject([{ clientId, outcome: 'elsewhere', orders: [] }]);
  });

  test('what was to be done goes along, and comes back with the client; what is done stays', async () => {
    const clientId = await at.client('С делами');
    const plan = { clientId, kind: 'call' as const, dueOn: '2026-12-01', assigneeId: at.manager.user.id };
    const planned = await at.manager.call.activities.plan({
      ...plan,
      idempotencyKey: randomUUID(),
      subject: 'Спросить',
    });
    const done = await at.manager.call.activities.plan({ ...plan, idempotencyKey: randomUUID(), subject: 'Ответить' });
    await at.manager.call.activities.finish({ id: done.id, version: 1, outcome: 'Ответили' });
    const doers = async () => {
      const rows = await at.app.deps.db.selectFrom('Activity').select(['id', 'assigneeId']).execute();
      return [planned, done].map(({ id }) => rows.find((row) => row.id === id)?.assigneeId);
    };
    const { id, version } = await at.handOver([clientId]);
    expect(await doers()).toEqual([at.successor.user.id, at.manager.user.id]);
    await at.director.call.handovers.undo({ id, version });
    expect(await doers()).toEqual([at.manager.user.id, at.manager.user.id]);
  });

  test('is all or nothing, and rewrites nobody’s credit', async () => {
    const id = await at.client('Неделимая');
    const { rows: known } = await at.director.call.handovers.list({});
    const missing = at.handOver([id, at.successor.user.id]);
    await expect(missing).rejects.toMatchObject(refused('request.notFound', { entity: 'client' }));
    const past = at.handOver([id], { fromDay: '2026-11-01' });
    await expect(past).rejects.toMatchObject(refused('request.invalid', { fields: { fromDay: 'taken' } }));
    const self = at.handOver([id], { shares: [{ managerId: at.manager.user.id, clientIds: [id] }] });
    await expect(self).rejects.toMatchObject(refused('handover.toSelf'));
    expect((await at.director.call.clients.card({ id })).client.managerId).toBe(at.manager.user.id);
    expect((await at.director.call.handovers.list({})).rows).toEqual(known);
  });

  test('a client that came without a history of managers gets one', async () => {
    const clientId = await at.client('Импортная');
    await at.app.deps.db.deleteFrom('ClientResponsibility').where('clientId', '=', clientId).execute();
    await sql`UPDATE "Client" SET "createdAt" = '2026-05-05 05:00:00+00' WHERE "id" = ${clientId}`.execute(
      at.app.deps.db,
    );
    await at.handOver([clientId]);
    expect(await at.managersOf(clientId)).toEqual([
      `${at.successor.user.name} ${day}–`,
      `${at.manager.user.name} 2026-05-05–${before}`,
    ]);
  });

  test('clients are split between people, and orders ticked off stay', async () => {
    const [first, second] = [await at.client('Первая половина'), await at.client('Вторая половина')];
    const third = await at.app.as('manager');
    const [moved, kept, other] = [await at.order(first), await at.order(first), await at.order(second)];
    const shares = [
      { managerId: at.successor.user.id, clientIds: [first] },
      { managerId: third.user.id, clientIds: [second] },
    ];
    expect(await at.handOver([], { shares, keptOrderIds: [kept.id] })).toMatchObject({ clients: 2, orders: 2 });
    const holders = [await at.holderOf(moved.id), await at.holderOf(kept.id), await at.holderOf(other.id)];
    expect(holders).toEqual([at.successor.user.id, at.manager.user.id, third.user.id]);
  });

  test('a colleague’s client stays theirs: only one’s own orders of it go', async () => {
    const colleague = await at.app.as('manager');
    const clientId = await at.client('Чужая', colleague);
    const [mine, theirs] = [await at.order(clientId), await at.order(clientId, colleague)];
    const { rows } = await at.director.call.handovers.desk({ managerId: at.manager.user.id, limit: 200 });
    expect(rows.find(({ id }) => id === clientId)).toMatchObject({ theirs: false, orders: 1, amount: 100_000 });
    const busy = await at.director.call.handovers.desk({ managerId: at.manager.user.id, withOrders: true, limit: 200 });
    expect(busy.rows).toEqual(rows.filter(({ orders }) => orders > 0));
    expect(await at.handOver([clientId])).toMatchObject({ clients: 0, orders: 1 });
    expect(await at.holderOf(mine.id)).toBe(at.successor.user.id);
    expect(await at.holderOf(theirs.id)).toBe(colleague.user.id);
  });

  test('2 000 clients go in one transaction, within seconds, and come back the same way', async () => {
    const pattern = await at.client('Образец');
    await at.order(pattern);
    const clientIds = await copyClients(at, pattern, 2_000);
    const start = performance.now();
    const made = await at.handOver(clientIds);
    expect(made).toMatchObject({ clients: 2_000, orders: 2_000 });
    at.on('2026-11-25');
    const undone = await at.director.call.handovers.undo({ id: made.id, version: made.version });
    expect(undone).toMatchObject({ clients: 2_000, orders: 2_000, stayed: 0 });
    expect(performance.now() - start).toBeLessThan(30_000);
    await expectSoundHistories();
  }, 60_000);

  test('an order that appears meanwhile is not left between two managers', async () => {
    const clientId = await at.client('Занятая');
    const [, ...orders] = await Promise.all([
      at.handOver([clientId]),
      ...Array.from({ length: 8 }, () => at.order(clientId, at.director)),
    ]);
    for (const { id } of orders) expect(await at.holderOf(id)).toBe(at.successor.user.id);
  });

  test('said twice over a doubtful connection, it is one handover', async () => {
    const clientId = await at.client('Однажды');
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all([1, 2].map(() => at.handOver([clientId], { idempotencyKey })));
    expect(second).toEqual(first);
  });
});

describe('a handover planned for a day', () => {
  test('changes nothing until the day, is carried out once on it, and leaves what has moved meanwhile', async () => {
    const [stays, moves] = [await at.client('Планово'), await at.client('Опередили')];
    const { id } = await at.handOver([stays, moves], { fromDay: '2026-12-01' });
    expect((await at.director.call.handovers.card({ id })).state).toBe('planned');
    await carryOutDueHandovers(at.app.deps);
    expect((await at.director.call.clients.card({ id: stays })).client.managerId).toBe(at.manager.user.id);

    at.on('2026-11-27');
    const third = await at.app.as('manager');
    await at.handOver([moves], { shares: [{ managerId: third.user.id, clientIds: [moves] }] });
    at.on('2026-12-02');
    await Promise.all([carryOutDueHandovers(at.app.deps), carryOutDueHandovers(at.app.deps)]);
    await carryOutDueHandovers(at.app.deps);
    expect((await at.managersOf(stays)).at(0)).toBe(`${at.successor.user.name} 2026-12-01–`);
    expect((await at.managersOf(moves)).at(0)).toBe(`${third.user.name} 2026-11-27–`);
    expect(await at.director.call.handovers.card({ id })).toMatchObject({ state: 'done', clients: 2, clientsLeft: 1 });
    expect((await eventTypes(id)).filter((type) => type === 'handover.done')).toHaveLength(1);
    await expectSoundHistories();
  });

  test('is cancelled before its day, and then never happens', async () => {
    const clientId = await at.client('Отменили');
    const { id, version } = await at.handOver([clientId], { fromDay: '2026-12-01' });
    await at.director.call.handovers.cancel({ id, version });
    at.on('2026-12-01');
    await carryOutDueHandovers(at.app.deps);
    expect((await at.director.call.clients.card({ id: clientId })).client.managerId).toBe(at.manager.user.id);
    const again = at.director.call.handovers.cancel({ id, version: version + 1 });
    await expect(again).rejects.toMatchObject(refused('handover.settled', { state: 'cancelled' }));
  });

  test('gives nothing to somebody who has left by then', async () => {
    const clientId = await at.client('Некому');
    const leaver = await at.app.as('manager');
    const shares = [{ managerId: leaver.user.id, clientIds: [clientId] }];
    const { id } = await at.handOver([], { fromDay: '2026-12-01', shares });
    await at.app.deps.db.updateTable('User').set({ active: false }).where('id', '=', leaver.user.id).execute();
    at.on('2026-12-01');
    await carryOutDueHandovers(at.app.deps);
    const { rows } = await at.director.call.handovers.clients({ id });
    expect(rows).toMatchObject([{ clientId, outcome: 'gone' }]);
  });
});

test('what stayed is listed first, and pages by key hold every client once', async () => {
  const names = ['Лист А', 'Лист Б', 'Лист В', 'Лист Г'];
  const clientIds: string[] = [];
  for (const name of names) clientIds.push(await at.client(name));
  const made = await at.handOver(clientIds);
  const third = await at.app.as('manager');
  const onward = [{ managerId: third.user.id, clientIds: clientIds.slice(3) }];
  await at.handOver([], { fromManagerId: at.successor.user.id, shares: onward });
  await at.director.call.handovers.undo({ id: made.id, version: made.version });
  const first = await at.director.call.handovers.clients({ id: made.id, limit: 2 });
  const second = await at.director.call.handovers.clients({ id: made.id, limit: 2, cursor: first.nextCursor });
  const listed = [...first.rows, ...second.rows].map(({ shortName }) => shortName);
  expect(listed).toEqual(['Лист Г', 'Лист А', 'Лист Б', 'Лист В']);
});

describe('news of a handover', () => {
  const tell = async (handoverId: string) => {
    const events = await at.app.deps.db.selectFrom('Event').select('id').where('entityId', '=', handoverId).execute();
    await writeNotifications(
      at.app.deps,
      events.map(({ id }) => id),
    );
  };

  test('of many clients comes once to whoever got them, and to whoever gets them back', async () => {
    const newcomer = await at.app.as('manager');
    const clientIds = [await at.client('Новость раз'), await at.client('Новость два')];
    const order = await at.order(clientIds[0] ?? '');
    const made = await at.handOver([], { shares: [{ managerId: newcomer.user.id, clientIds }] });
    await tell(made.id);
    await tell(order.id);
    const { rows } = await newcomer.call.notifications.list({});
    const details = { handoverId: made.id, clients: 2, orders: 1, person: at.manager.user.name };
    expect(rows).toMatchObject([{ kind: 'handover.received', why: 'successor', details }]);
    await at.director.call.handovers.undo({ id: made.id, version: made.version });
    await tell(made.id);
    const back = await at.manager.call.notifications.list({ kind: 'handover.received' });
    expect(back.rows).toMatchObject([{ details: { clients: 2, orders: 1 } }]);
  });
});

describe('undoing', () => {
  test('gives back what was given, but what has moved or ended since, and says which', async () => {
    const [back, moved] = [await at.client('Вернётся'), await at.client('Ушла дальше')];
    const [open, ended] = [await at.order(back), await at.order(back)];
    const made = await at.handOver([back, moved]);
    at.on('2026-11-26');
    const third = await at.app.as('manager');
    const onward = { fromManagerId: at.successor.user.id, shares: [{ managerId: third.user.id, clientIds: [moved] }] };
    await at.handOver([], onward);
    const { version } = (await at.director.call.orders.card({ id: ended.id })).order;
    const cancel = { type: 'cancel', reason: 'Передумали', service: 'sales' } as const;
    await at.director.call.orders.command({ id: ended.id, version, command: cancel });

    const undo = { id: made.id, version: made.version };
    const undone = await at.director.call.handovers.undo(undo);
    expect(undone).toMatchObject({ clients: 1, orders: 1, stayed: 2 });
    expect(await at.managersOf(back)).toEqual([
      `${at.manager.user.name} 2026-11-26–`,
      `${at.successor.user.name} ${day}–2026-11-25`,
    ]);
    expect(await at.holderOf(open.id)).toBe(at.manager.user.id);
    expect(await at.holderOf(ended.id)).toBe(at.successor.user.id);
    const { rows } = await at.director.call.handovers.clients({ id: made.id });
    expect(rows.map(({ shortName, outcome }) => [shortName, outcome])).toEqual([
      ['Вернётся', 'returned'],
      ['Ушла дальше', 'movedSince'],
    ]);
    expect(await eventTypes(made.id)).toEqual(['handover.done', 'handover.undone']);
    const again = at.director.call.handovers.undo({ id: made.id, version: undone.version });
    await expect(again).rejects.toMatchObject(refused('handover.settled', { state: 'undone' }));
    await expectSoundHistories();
  });

  test('on the same day leaves no trace in the history of managers', async () => {
    at.on('2026-10-01');
    const clientId = await at.client('По ошибке');
    at.on(day);
    const { id, version } = await at.handOver([clientId]);
    await at.director.call.handovers.undo({ id, version });
    expect(await at.managersOf(clientId)).toEqual([`${at.manager.user.name} 2026-10-01–`]);
  });

  test('two who undo at once undo once', async () => {
    const { id, version } = await at.handOver([await at.client('Вдвоём')]);
    const both = await Promise.allSettled([1, 2].map(() => at.director.call.handovers.undo({ id, version })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

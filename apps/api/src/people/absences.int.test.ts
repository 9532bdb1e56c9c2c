import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeNotifications } from '../notifications/index.ts';
import { type Desk, desk } from '../testing/desk.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});
beforeEach(async () => {
  at.on('2026-11-23');
  await at.app.deps.db.deleteFrom('Absence').execute();
});
afterAll(() => at.app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
const away = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  userId: at.manager.user.id,
  deputyId: at.successor.user.id,
  fromDay: '2026-11-23',
  untilDay: '2026-11-30',
  ...more,
});

describe('an absence', () => {
  test('is told by oneself or by the head, never by a colleague', async () => {
    await at.manager.call.people.addAbsence(away());
    await at.director.call.people.addAbsence(away({ fromDay: '2026-12-07', untilDay: '2026-12-08' }));
    const byColleague = at.successor.call.people.addAbsence(away({ fromDay: '2027-01-11', untilDay: '2027-01-12' }));
    await expect(byColleague).rejects.toMatchObject(refused('permission.denied'));
    const listed = await at.successor.call.people.absences();
    expect(listed.map(({ name, deputyName, fromDay }) => [name, deputyName, fromDay])).toEqual([
      [at.manager.user.name, at.successor.user.name, '2026-11-23'],
      [at.manager.user.name, at.successor.user.name, '2026-12-07'],
    ]);
  });

  test('never overlaps another of the same person, whoever writes them at once', async () => {
    const both = await Promise.allSettled([
      at.manager.call.people.addAbsence(away()),
      at.director.call.people.addAbsence(away({ fromDay: '2026-11-30', untilDay: '2026-12-04' })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const toSelf = at.manager.call.people.addAbsence(away({ deputyId: at.manager.user.id }));
    await expect(toSelf).rejects.toMatchObject(refused('absence.toSelf'));
    const past = at.manager.call.people.addAbsence(away({ fromDay: '2026-11-01', untilDay: '2026-11-02' }));
    await expect(past).rejects.toMatchObject(refused('absence.over'));
  });

  test('gives the deputy the worklist, its counters and questions from its first day to its last, by itself', async () => {
    const order = await at.order(await at.client('Отпускная'));
    await at.app.deps.db.updateTable('Order').set({ waitsFor: 'sales' }).where('id', '=', order.id).execute();
    await at.manager.call.people.addAbsence(away());
    const standsInFor = async () =>
      (await at.successor.call.people.standIns({ day: at.app.clock.today() })).standsInFor.map(({ userId }) => userId);
    const mine = { managerId: at.successor.user.id };
    expect(await standsInFor()).toEqual([at.manager.user.id]);
    const both = { ...mine, standsInFor: await standsInFor() };
    expect((await at.successor.call.orders.worklist(both)).rows.map(({ id }) => id)).toEqual([order.id]);
    expect(await at.successor.call.orders.worklistTabs(both)).toMatchObject({ current: 1, waitsForMe: 1 });
    expect(await at.successor.call.orders.worklistTotals(both)).toMatchObject({ count: 1 });
    expect(await at.successor.call.orders.worklistTabs(mine)).toMatchObject({ current: 0 });
    expect(await at.manager.call.people.standIns({ day: at.app.clock.today() })).toMatchObject({
      standsInFor: [],
      away: { deputyName: at.successor.user.name, untilDay: '2026-11-30' },
    });
    at.on('2026-12-01');
    expect(await standsInFor()).toEqual([]);
  });

  test('leaves clients, orders and credit with whoever is away', async () => {
    const clientId = await at.client('Остаётся');
    const order = await at.order(clientId);
    await at.manager.call.people.addAbsence(away());
    expect(await at.managersOf(clientId)).toEqual([`${at.manager.user.name} 2026-11-23–`]);
    expect(await at.holderOf(order.id)).toBe(at.manager.user.id);
  });

  test('brings the news of whoever is away to both, each once, however often it is told', async () => {
    const order = await at.order(await at.client('Новости'));
    await at.manager.call.people.addAbsence(away());
    const { version } = (await at.director.call.orders.card({ id: order.id })).order;
    const cancel = { type: 'cancel', reason: 'Передумали', service: 'sales' } as const;
    await at.director.call.orders.command({ id: order.id, version, command: cancel });
    const events = await at.app.deps.db.selectFrom('Event').select('id').where('orderId', '=', order.id).execute();
    const ids = events.map(({ id }) => id);
    await writeNotifications(at.app.deps, ids);
    await writeNotifications(at.app.deps, ids);
    const heard = async (who: Desk['manager']) => {
      const { rows } = await who.call.notifications.list({});
      return rows.filter(({ orderId }) => orderId === order.id).map(({ kind, why }) => [kind, why]);
    };
    expect(await heard(at.manager)).toEqual([['order.cancelled', 'orderManager']]);
    expect(await heard(at.successor)).toEqual([['order.cancelled', 'deputy']]);
  });

  test('ends early with yesterday, and one that hasn’t begun is as if never told', async () => {
    await at.manager.call.people.addAbsence(away());
    await at.manager.call.people.addAbsence(away({ fromDay: '2026-12-07', untilDay: '2026-12-08' }));
    at.on('2026-11-26');
    for (const { id, version } of await at.manager.call.people.absences()) {
      const byColleague = at.successor.call.people.endAbsence({ id, version });
      await expect(byColleague).rejects.toMatchObject(refused('permission.denied'));
      await at.manager.call.people.endAbsence({ id, version });
    }
    const left = await at.app.deps.db.selectFrom('Absence').select(['fromDay', 'untilDay']).execute();
    expect(left).toEqual([{ fromDay: '2026-11-23', untilDay: '2026-11-25' }]);
  });
});

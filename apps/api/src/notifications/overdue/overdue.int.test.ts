import { randomUUID } from 'node:crypto';
import { kopecks, plainDate } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOf, type Plant, plant } from '../testing/plant.ts';

let at: Plant;

beforeAll(async () => {
  at = await plant();
});
afterAll(() => at.app.close());

const managerSees = (kind: 'stage.overdue' | 'advance.overdue' | 'shipment.near' | 'shipment.overdue') =>
  at.manager.call.notifications.list({ kind }).then(({ rows }) => rows);
const factsKept = () => at.app.deps.db.selectFrom('OverdueFact').select(['kind', 'dueAt']).execute();

describe('what is overdue', () => {
  let advanceId: string;

  test('is told once its moment has passed, by two workers at once too', async () => {
    const { id, number } = await at.order();
    ({ id: advanceId } = await at.orderWithContract());
    await at.scan();
    expect(await factsKept()).toEqual([]);
    at.app.clock.set('2026-11-25T05:00:00.000Z');
    await Promise.all([at.scan(), at.scan(), at.scan()]);
    await at.scan();
    expect(await managerSees('stage.overdue')).toMatchObject([
      {
        orderId: id,
        orderNumber: number,
        why: 'orderManager',
        details: { stage: { ru: 'Заявка' }, day: '2026-11-24' },
      },
    ]);
  });

  test('is withdrawn when the stage is left; the work that comes is told when it is late', async () => {
    const [late] = await managerSees('stage.overdue');
    await at.give(at.manager.call, late?.orderId ?? '', { type: 'advance', latenessReason: 'Ждали чертёж' });
    await at.scan();
    expect(await managerSees('stage.overdue')).toEqual([]);
    expect(await kindsOf(at.manager.call, 'withdrawn')).toEqual(['stage.overdue']);
    at.app.clock.set('2026-12-01T05:00:00.000Z');
    await at.scan();
    expect(await kindsOf(at.engineer.call)).toEqual(['task.overdue']);
    expect((await managerSees('stage.overdue')).map(({ details }) => details.stage?.ru)).toContain(
      'Техническая проработка',
    );
  });

  test('an advance that didn’t come is told with its day and amount, and withdrawn when it does', async () => {
    expect(await managerSees('advance.overdue')).toMatchObject([
      { orderId: advanceId, details: { day: '2026-11-28', amount: kopecks(50_000) } },
    ]);
    expect(await kindsOf(at.economist.call)).toEqual(['advance.overdue']);
    await at.pay(50_000, advanceId);
    await at.scan();
    expect(await managerSees('advance.overdue')).toEqual([]);
    expect(await kindsOf(at.economist.call)).toEqual([]);
  });

  test('a ship date that is near is told three working days ahead, and told anew when it has moved', async () => {
    const { db } = at.app.deps;
    const shipsOn = (day: string) =>
      db
        .updateTable('Order')
        .set({ currentShipDate: plainDate(day) })
        .where('id', '=', advanceId)
        .execute();
    await shipsOn('2026-12-07');
    await at.scan();
    expect(await managerSees('shipment.near')).toEqual([]);
    const admin = await at.app.as('admin');
    await admin.call.notifications.saveNearDays({ days: 4 });
    await at.scan();
    expect(await managerSees('shipment.near')).toMatchObject([{ details: { day: '2026-12-07' } }]);
    await admin.call.notifications.saveNearDays({ days: 3 });
    await at.scan();
    expect(await managerSees('shipment.near')).toEqual([]);
    at.app.clock.set('2026-12-01T05:01:00.000Z');
    await shipsOn('2026-12-04');
    await at.scan();
    expect(await managerSees('shipment.near')).toMatchObject([{ details: { day: '2026-12-04' } }]);
    at.app.clock.set('2026-12-01T05:02:00.000Z');
    await shipsOn('2026-12-03');
    await at.scan();
    expect(await managerSees('shipment.near')).toMatchObject([{ details: { day: '2026-12-03' } }]);
    expect(await kindsOf(at.dispatcher.call)).toEqual(['shipment.near']);
  });

  test('a fact that went and came again is told anew', async () => {
    const paused = { type: 'pause', cause: 'Ждём чертёж' } as const;
    const [late] = await managerSees('stage.overdue');
    const orderId = late?.orderId ?? '';
    await at.give(at.director.call, orderId, paused);
    await at.scan();
    at.app.clock.set('2026-12-02T05:00:00.000Z');
    await at.give(at.director.call, orderId, { type: 'resume' });
    await at.scan();
    at.app.clock.set('2026-12-08T05:00:00.000Z');
    await at.scan();
    const again = (await managerSees('stage.overdue')).filter((row) => row.orderId === orderId);
    expect(again).toHaveLength(1);
    expect(again[0]?.id).not.toBe(late?.id);
  });

  test('nothing is left of an order that ended', async () => {
    const { rows } = await at.manager.call.notifications.list({ limit: 200 });
    const ids = new Set(rows.flatMap(({ orderId }) => orderId ?? []));
    for (const id of ids) await at.give(at.director.call, id, { type: 'cancel', reason: 'Дорого', service: 'sales' });
    await at.scan();
    expect(await factsKept()).toEqual([]);
    expect(await kindsOf(at.manager.call)).toEqual([]);
    expect(await kindsOf(at.engineer.call)).toEqual([]);
  });
});

test('what was planned with a client is told the day after its own, and withdrawn when it is done', async () => {
  at.app.clock.set('2026-12-08T06:00:00.000Z');
  const asked = { clientId: at.clientId, assigneeId: at.economist.user.id, dueOn: '2026-12-08' };
  const call = { idempotencyKey: randomUUID(), kind: 'call' as const, subject: 'Узнать об оплате', ...asked };
  const { id } = await at.manager.call.activities.plan(call);
  const told = async () => (await at.economist.call.notifications.list({ kind: 'activity.overdue' })).rows;
  await at.scan();
  expect(await told()).toEqual([]);
  at.app.clock.set('2026-12-09T05:00:00.000Z');
  await at.scan();
  expect(await told()).toMatchObject([
    {
      orderId: null,
      why: 'doer',
      clientName: 'Проба',
      details: { subject: 'Узнать об оплате', day: '2026-12-08', clientId: at.clientId },
    },
  ]);
  expect(await kindsOf(at.manager.call)).not.toContain('activity.overdue');
  await at.economist.call.activities.finish({ id, version: 1, outcome: 'Заплатят завтра' });
  await at.scan();
  expect(await told()).toEqual([]);
});

test('a person’s settings hold for what is overdue', async () => {
  const quiet = { kind: 'stage.overdue' as const, inApp: false, email: 'off' as const };
  await at.manager.call.notifications.saveSettings({ settings: [quiet] });
  await at.order();
  at.app.clock.set('2026-12-11T05:00:00.000Z');
  await at.scan();
  expect((await factsKept()).map(({ kind }) => kind)).toEqual(['stage.overdue']);
  expect(await kindsOf(at.manager.call)).toEqual([]);
});

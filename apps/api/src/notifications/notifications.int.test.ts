import { randomUUID } from 'node:crypto';
import { instant, ok } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../platform/command.ts';
import type { LiveNotice } from '../platform/live/hub.ts';
import { withdrawFacts } from './index.ts';
import { kindsOf, type Plant, plant } from './testing/plant.ts';

let at: Plant;

beforeAll(async () => {
  at = await plant();
});
afterAll(() => at.app.close());

const readAll = () => at.manager.call.notifications.read({ all: true });

describe('told', () => {
  test('a fact is told once, however often its job runs', async () => {
    await at.pay(500);
    await at.tell();
    await Promise.all([at.tellAgain(), at.tellAgain()]);
    const { rows } = await at.manager.call.notifications.list({});
    expect(rows).toMatchObject([
      {
        kind: 'payment.received',
        why: 'clientManager',
        clientName: 'Проба',
        orderId: null,
        orderNumber: null,
        details: { amount: 500 },
        readAt: null,
      },
    ]);
    expect(await at.manager.call.notifications.unread()).toEqual({ count: 1 });
  });

  test("the person's screen is told that there is something new, and that it is withdrawn", async () => {
    const topic = `notifications:${at.manager.user.id}`;
    const next = () => {
      const told = Promise.withResolvers<LiveNotice>();
      const forget = at.app.deps.live.subscribe((notice) => notice.topics.includes(topic) && told.resolve(notice));
      return told.promise.finally(forget);
    };
    const written = next();
    const payment = await at.pay(600);
    await at.tell();
    await written;
    const withdrawn = next();
    const { db, clock } = at.app.deps;
    await db.transaction().execute((tx) => withdrawFacts(tx, [`payment:${payment.id}`], clock.now()));
    await withdrawn;
    expect(await kindsOf(at.manager.call)).toEqual(['payment.received']);
    await at.tellAgain();
    expect(await kindsOf(at.manager.call, 'withdrawn')).toEqual(['payment.received']);
  });

  test('a payment taken back is no news any more', async () => {
    const payment = await at.pay(620);
    await at.tell();
    const before = await kindsOf(at.manager.call, 'withdrawn');
    const reversal = { paymentId: payment.id, reason: 'Не тот клиент', idempotencyKey: randomUUID() };
    await at.director.call.payments.reverse(reversal);
    await at.tell();
    expect(await kindsOf(at.manager.call, 'withdrawn')).toEqual([...before, 'payment.received']);
  });

  test('nobody hears of what others are told', async () => {
    const heard: string[] = [];
    const listen = async (changes: AsyncIterable<unknown>) => {
      for await (const change of changes) {
        heard.push(JSON.stringify(change));
        if (heard.some((one) => one.includes('orders'))) return;
      }
    };
    const listening = listen(await at.director.call.live.changes({}));
    await at.pay(650);
    await at.tell();
    const { id } = await at.order();
    await listening;
    expect(heard.join()).toContain('payments');
    expect(heard.join()).not.toContain('notifications:');
    await at.give(at.manager.call, id, { type: 'cancel', reason: 'Дорого', service: 'sales' });
  });

  test('an order handed over is told to its new manager, with its number and who had it', async () => {
    const successor = await at.app.as('manager');
    const { id, number } = await at.order();
    await at.handOver(successor.user.id);
    await at.tell();
    const { rows } = await successor.call.notifications.list({});
    expect(rows).toMatchObject([
      { kind: 'order.handedOver', orderId: id, orderNumber: number, details: { person: at.manager.user.name } },
    ]);
    await at.handOver(at.manager.user.id);
  });

  test('a disabled person is told nothing', async () => {
    const leaver = await at.app.as('dispatcher', 'dispatch');
    await at.app.deps.db.updateTable('User').set({ active: false }).where('id', '=', leaver.user.id).execute();
    const { id } = await at.orderWithContract();
    await runCommand(at.app.deps, at.director.user, async (command) => {
      const payload = { from: '2026-12-01', to: '2026-12-02', workingDays: 1, cause: 'advance_late' };
      command.record({ type: 'order.redated', entity: 'order', entityId: id, orderId: id, payload });
      return ok(null);
    });
    await at.tell();
    expect(await kindsOf(at.dispatcher.call)).toEqual(['order.redated']);
    expect(await kindsOf(leaver.call)).toEqual([]);
  });
});

describe('the work of services', () => {
  test('comes with the stage, is asked about, answered, taken on and ends', async () => {
    const { id } = await at.order();
    await at.give(at.manager.call, id, { type: 'advance' });
    await at.tell();
    expect(await kindsOf(at.engineer.call)).toEqual(['task.created']);
    const { tasks } = await at.manager.call.orders.card({ id });
    const [work] = tasks;
    if (!work) throw new Error('no work for engineering');
    const { serviceTasks } = at.engineer.call;
    const question = { to: 'client', text: 'Какая сталь?' } as const;
    await serviceTasks.ask({ idempotencyKey: randomUUID(), id: work.id, version: work.version, ...question });
    await at.tell();
    const [asked] = (await at.manager.call.notifications.list({ kind: 'question.asked' })).rows;
    expect(asked).toMatchObject({ orderId: id, details: { text: 'Какая сталь?', forClient: true } });

    const { tasks: asking } = await at.manager.call.orders.card({ id });
    const questionId = asking[0]?.questions[0]?.id ?? '';
    await at.manager.call.serviceTasks.answer({ questionId, text: 'Сталь 45' });
    await at.tell();
    expect((await at.manager.call.notifications.list({ kind: 'question.asked' })).rows).toEqual([]);
    expect(await kindsOf(at.engineer.call)).toEqual(['question.answered', 'task.created']);

    await at.give(at.manager.call, id, { type: 'cancel', reason: 'Дорого', service: 'sales' });
    await at.tell();
    expect(await kindsOf(at.engineer.call)).toEqual(['question.answered']);
    expect(await kindsOf(at.director.call)).toContain('order.cancelled');
  });
});

describe('one’s own', () => {
  test('reading marks one’s own and nobody else’s', async () => {
    const stranger = await at.app.as('manager');
    await at.pay(700);
    await at.tell();
    const { rows } = await at.manager.call.notifications.list({ limit: 1 });
    const ids = rows.map((row) => row.id);
    expect(await stranger.call.notifications.read({ ids })).toEqual({ read: 0 });
    const { count } = await at.manager.call.notifications.unread();
    await at.manager.call.notifications.read({ ids });
    expect(await at.manager.call.notifications.unread()).toEqual({ count: count - 1 });
    await readAll();
    expect(await at.manager.call.notifications.unread()).toEqual({ count: 0 });
    expect(await kindsOf(at.manager.call, 'unread')).toEqual([]);
  });

  test('pages add up to everything, latest first', async () => {
    const first = await at.manager.call.notifications.list({ limit: 1 });
    const rest = await at.manager.call.notifications.list({ cursor: first.nextCursor });
    const all = await at.manager.call.notifications.list({});
    expect([...first.rows, ...rest.rows]).toEqual(all.rows);
    const payments = await at.manager.call.notifications.list({ kind: 'payment.received' });
    expect(payments.rows).toEqual(all.rows.filter(({ kind }) => kind === 'payment.received'));
  });

  test('what is put off is out of sight until its moment, and then unread and on top', async () => {
    await readAll();
    const last = (await at.manager.call.notifications.list({})).rows.at(-1);
    const id = last?.id ?? '';
    const until = instant('2026-11-23T09:00:00.000Z');
    await at.manager.call.notifications.snooze({ id, until });
    const ids = async (state: 'current' | 'snoozed') =>
      (await at.manager.call.notifications.list({ state })).rows.map((row) => row.id);
    expect(await ids('current')).not.toContain(id);
    expect(await ids('snoozed')).toEqual([id]);
    expect(await at.manager.call.notifications.unread()).toEqual({ count: 0 });
    at.app.clock.set(until);
    expect((await ids('current'))[0]).toBe(id);
    expect(await at.manager.call.notifications.unread()).toEqual({ count: 1 });
  });

  test('a moment that has passed, and what isn’t one’s own, can’t be put off', async () => {
    const [row] = (await at.manager.call.notifications.list({})).rows;
    const id = row?.id ?? '';
    const until = instant('2026-11-24T03:00:00.000Z');
    await expect(at.manager.call.notifications.snooze({ id, until: at.app.clock.now() })).rejects.toThrow();
    await expect(at.engineer.call.notifications.snooze({ id, until })).rejects.toThrow();
  });
});

describe('settings', () => {
  test('list what may concern the role, by default as the rules say', async () => {
    const { lettersAreOn, address, settings } = await at.engineer.call.notifications.settings();
    expect(lettersAreOn).toBe(false);
    expect(address).toBe(at.engineer.user.email);
    expect(settings).toContainEqual({ kind: 'question.answered', inApp: true, email: 'now' });
    expect(settings.map(({ kind }) => kind)).not.toContain('payment.received');
  });

  test('what a person doesn’t want in any way isn’t written', async () => {
    const setting = { kind: 'payment.received' as const, inApp: false, email: 'off' as const };
    await at.manager.call.notifications.saveSettings({ settings: [setting] });
    const told = await kindsOf(at.manager.call);
    await at.pay(800);
    await at.tell();
    expect(await kindsOf(at.manager.call)).toEqual(told);
    await at.manager.call.notifications.saveSettings({ settings: [{ ...setting, inApp: true }] });
    expect((await at.manager.call.notifications.settings()).settings).toContainEqual({ ...setting, inApp: true });
    await at.pay(900);
    await at.tell();
    expect(await kindsOf(at.manager.call)).toHaveLength(told.length + 1);
  });
});

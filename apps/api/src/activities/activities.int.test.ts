import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SessionUser } from '../platform/actor.ts';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

interface Person {
  user: SessionUser;
  call: Caller;
}

let app: TestApp;
let manager: Person;
let colleague: Person;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  colleague = await app.as('manager');
});
afterAll(() => app.close());

beforeEach(async () => {
  const firm = {
    legalName: 'ООО «Аметрин»',
    shortName: 'Аметрин',
    contacts: [{ name: 'Анна', phones: ['+7 343 222-33-44'] }],
  };
  clientId = (await manager.call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
});

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
const today = '2026-11-23';

function call(more: object = {}) {
  const asked = { kind: 'call' as const, subject: 'Спросить про договор', assigneeId: manager.user.id, dueOn: today };
  return { idempotencyKey: randomUUID(), clientId, ...asked, ...more };
}

const planned = (id = clientId) => manager.call.activities.ofClient({ clientId: id, done: false });
const done = (id = clientId) => manager.call.activities.ofClient({ clientId: id, done: true });

describe('planning', () => {
  test('a call planned twice by a doubtful connection is one call', async () => {
    const input = call();
    const [one, again] = await Promise.all([manager.call.activities.plan(input), manager.call.activities.plan(input)]);
    expect(again).toEqual(one);
    expect((await planned()).rows).toMatchObject([
      { id: one.id, subject: 'Спросить про договор', dueOn: today, version: 1 },
    ]);
  });

  test('is told with whom, and over somebody else’s contact refused', async () => {
    const [anna] = (await manager.call.clients.card({ id: clientId })).contacts;
    await manager.call.activities.plan(call({ contactId: anna?.id }));
    expect((await planned()).rows).toMatchObject([{ contactName: 'Анна', contactPhones: ['+7 343 222-33-44'] }]);
    const other = await manager.call.clients.create({
      idempotencyKey: randomUUID(),
      legalName: 'Чужой',
      shortName: 'Чужой',
    });
    const strange = manager.call.activities.plan(call({ clientId: other.id, contactId: anna?.id }));
    await expect(strange).rejects.toMatchObject(refused('request.notFound', { entity: 'contact' }));
    const nobody = manager.call.activities.plan(call({ clientId: newId() }));
    await expect(nobody).rejects.toMatchObject(refused('request.notFound', { entity: 'client' }));
  });

  test('goes to somebody who may do it, on a day that has not passed', async () => {
    const dispatcher = await app.as('dispatcher');
    const unable = manager.call.activities.plan(call({ assigneeId: dispatcher.user.id }));
    await expect(unable).rejects.toMatchObject(refused('activity.assigneeUnable'));
    const past = manager.call.activities.plan(call({ dueOn: '2026-11-22' }));
    await expect(past).rejects.toMatchObject(refused('activity.dueInPast'));
    const never = manager.call.activities.plan(call({ dueOn: null }));
    await expect(never).rejects.toMatchObject(refused('activity.dueMissing'));
  });

  test('a note, and what is told with its outcome, is done at once', async () => {
    await manager.call.activities.plan(call({ kind: 'note', dueOn: null, subject: 'Звонить после обеда' }));
    await manager.call.activities.plan(call({ dueOn: null, outcome: 'Договор подпишут в среду' }));
    expect((await planned()).rows).toEqual([]);
    expect((await done()).rows).toMatchObject([
      { outcome: 'Договор подпишут в среду', doneByName: manager.user.name },
      { kind: 'note', outcome: null },
    ]);
  });
});

describe('doing', () => {
  test('leaves the outcome and the next step, which follows it, in one transaction', async () => {
    const { id } = await manager.call.activities.plan(call());
    const next = { kind: 'meeting' as const, subject: 'Подписать договор', assigneeId: colleague.user.id };
    const outcome = 'Готовы подписать';
    const wrong = manager.call.activities.finish({ id, version: 1, outcome, next: { ...next, dueOn: '2026-11-01' } });
    await expect(wrong).rejects.toMatchObject(refused('activity.dueInPast'));
    expect((await planned()).rows).toMatchObject([{ id, version: 1 }]);

    const step = { ...next, dueOn: '2026-11-25' };
    const { nextId } = await manager.call.activities.finish({ id, version: 1, outcome, next: step });
    expect((await done()).rows).toMatchObject([{ id, outcome }]);
    expect((await planned()).rows).toMatchObject([{ id: nextId, kind: 'meeting', assigneeName: colleague.user.name }]);
    const events = await app.deps.db
      .selectFrom('Event')
      .select(['type', 'entityId'])
      .where('clientId', '=', clientId)
      .orderBy('id')
      .execute();
    expect(events.slice(-2)).toEqual([
      { type: 'activity.done', entityId: id },
      { type: 'activity.planned', entityId: nextId },
    ]);
  });

  test('twice is refused, and can be taken back', async () => {
    const { id } = await manager.call.activities.plan(call());
    await manager.call.activities.finish({ id, version: 1, outcome: '' });
    const again = { id, version: 2, outcome: 'Ещё раз' };
    await expect(colleague.call.activities.finish(again)).rejects.toMatchObject(refused('activity.done'));
    await manager.call.activities.reopen({ id, version: 2 });
    expect((await planned()).rows).toMatchObject([{ id, version: 3, outcome: null }]);
  });

  test('what another changed meanwhile is not overwritten', async () => {
    const { id } = await manager.call.activities.plan(call());
    const changed = {
      id,
      version: 1,
      kind: 'call' as const,
      subject: 'О цене',
      assigneeId: colleague.user.id,
      dueOn: today,
    };
    await colleague.call.activities.change(changed);
    const conflict = { entity: 'activity', changedByName: colleague.user.name };
    const mine = manager.call.activities.change({ ...changed, subject: 'О сроках' });
    await expect(mine).rejects.toMatchObject(refused('request.conflict', conflict));
    await expect(manager.call.activities.drop({ id, version: 1 })).rejects.toMatchObject(
      refused('request.conflict', conflict),
    );
    await manager.call.activities.drop({ id, version: 2 });
    expect((await planned()).rows).toEqual([]);
  });
});

describe('my activities', () => {
  test('are those due today and before, then later, then done; pages add up to all', async () => {
    const me = await app.as('manager');
    const due = async (dueOn: string) => (await me.call.activities.plan(call({ assigneeId: me.user.id, dueOn }))).id;
    const ids = [await due('2026-11-23'), await due('2026-11-24'), await due('2026-11-25')];
    app.clock.set('2026-11-24T05:00:00.000Z');
    expect(await me.call.activities.counts({})).toEqual({ overdue: 1, today: 1, later: 1 });
    const first = await me.call.activities.mine({ scope: 'now', limit: 1 });
    const second = await me.call.activities.mine({ scope: 'now', limit: 1, cursor: first.nextCursor });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(second.nextCursor).toBeNull();
    expect((await me.call.activities.mine({ scope: 'later' })).rows).toMatchObject([
      { id: ids[2], clientName: 'Аметрин' },
    ]);
    await me.call.activities.finish({ id: ids[0] ?? '', version: 1, outcome: 'Сделано' });
    expect((await me.call.activities.mine({ scope: 'done' })).rows.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await manager.call.activities.mine({ scope: 'now', assigneeId: me.user.id })).rows).toHaveLength(1);
    app.clock.set('2026-11-23T05:00:00.000Z');
  });
});

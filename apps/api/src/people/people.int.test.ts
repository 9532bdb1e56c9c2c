import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionUser } from '../platform/actor.ts';
import { verifyPassword } from '../platform/auth/password.ts';
import { readSession, sessionCookie } from '../platform/auth/session.ts';
import { runCommand, systemActor } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { disableUser } from './disable-user.ts';

let app: TestApp;
let admin: { user: SessionUser; call: Caller };
let manager: { user: SessionUser; call: Caller };

beforeAll(async () => {
  app = await testApp();
  admin = await app.as('admin');
  manager = await app.as('manager');
});
afterAll(() => app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });

function newcomer(email: string) {
  const password = 'correct horse 1';
  return { idempotencyKey: randomUUID(), name: 'Новый', email, role: 'manager' as const, password };
}

/** Signs a person in and tells whether their next request would still be theirs. */
async function signedIn(userId: string) {
  const token = randomUUID();
  const expiresAt = app.clock.now().replace('2026', '2036') as ReturnType<typeof app.clock.now>;
  await app.deps.db.insertInto('Session').values({ id: newId(), token, userId, expiresAt }).execute();
  return async () => (await readSession(app.deps.db, `${sessionCookie}=${token}.x`)) !== null;
}

describe('adding people', () => {
  test('a person added twice by a doubtful connection is one person', async () => {
    const input = newcomer('Twice@plant.ru');
    const [first, again] = await Promise.all([admin.call.people.add(input), admin.call.people.add(input)]);
    expect(again).toEqual(first);
    const stored = await app.deps.db
      .selectFrom('User')
      .innerJoin('Account', 'Account.userId', 'User.id')
      .select(['User.email', 'Account.password', 'Account.providerId'])
      .where('User.id', '=', first.id)
      .execute();
    expect(stored).toMatchObject([{ email: 'twice@plant.ru', providerId: 'credential' }]);
    expect(await verifyPassword({ hash: stored[0]?.password ?? '', password: input.password })).toBe(true);
  });

  test('an e-mail belongs to one person, however it is spelt', async () => {
    await admin.call.people.add(newcomer('taken@plant.ru'));
    const again = admin.call.people.add(newcomer('TAKEN@plant.ru'));
    await expect(again).rejects.toMatchObject(refused('user.emailTaken'));
  });

  test('whoever works for a service says for which', async () => {
    await expect(admin.call.people.add({ ...newcomer('s@plant.ru'), role: 'service' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('people are managed by the administrator only', async () => {
    await expect(manager.call.people.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(manager.call.people.add(newcomer('x@plant.ru'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.anonymous.people.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('changing people', () => {
  test("a disabled person's next request is refused", async () => {
    const { id } = await admin.call.people.add(newcomer('leaver@plant.ru'));
    const stillIn = await signedIn(id);
    expect(await stillIn()).toBe(true);
    await admin.call.people.update({ id, version: 1, name: 'Ушёл', role: 'manager', active: false });
    expect(await stillIn()).toBe(false);
    expect(await app.deps.db.selectFrom('Session').select('id').where('userId', '=', id).execute()).toEqual([]);
  });

  test('a new password ends the sessions of the old one', async () => {
    const { id } = await admin.call.people.add(newcomer('forgetful@plant.ru'));
    const stillIn = await signedIn(id);
    await admin.call.people.setPassword({ id, password: 'another horse 2' });
    expect(await stillIn()).toBe(false);
    const { password } = await app.deps.db
      .selectFrom('Account')
      .select('password')
      .where('userId', '=', id)
      .executeTakeFirstOrThrow();
    expect(await verifyPassword({ hash: password ?? '', password: 'another horse 2' })).toBe(true);
  });

  test('the loser of two meeting edits is told who changed what', async () => {
    const { id } = await admin.call.people.add(newcomer('meeting@plant.ru'));
    const seen = { id, version: 1, role: 'manager' as const, active: true };
    await admin.call.people.update({ ...seen, name: 'Первый' });
    const changes = { name: ['Новый', 'Первый'] };
    await expect(admin.call.people.update({ ...seen, name: 'Второй' })).rejects.toMatchObject(
      refused('request.conflict', { changedByName: admin.user.name, actualVersion: 2, changes }),
    );
  });

  test('the command line disables by e-mail, whatever version the record has', async () => {
    const { id } = await admin.call.people.add(newcomer('cli@plant.ru'));
    await runCommand(app.deps, systemActor, (command) => disableUser(command, 'CLI@plant.ru'));
    const people = await admin.call.people.colleagues();
    expect(people.find((person) => person.id === id)).toMatchObject({ active: false });
  });

  test('two administrators who dismiss each other at once leave one', async () => {
    const other = await app.as('admin');
    const dismiss = (by: typeof admin, whom: typeof admin) =>
      by.call.people.update({ id: whom.user.id, version: 1, name: whom.user.name, role: 'manager', active: true });
    const outcomes = await Promise.allSettled([dismiss(admin, other), dismiss(other, admin)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject(refused('user.lastAdmin'));
    const left = await app.deps.db.selectFrom('User').select('id').where('role', '=', 'admin').execute();
    expect(left).toHaveLength(1);
  });
});

describe('saved views', () => {
  test('a view is its owner’s until it is shared, and the same name is the same view', async () => {
    const colleague = await app.as('dispatcher');
    const view = { page: 'orders', name: 'Горит', query: 'late=true' };
    const { id } = await manager.call.people.saveView({ ...view, shared: false });
    expect(await colleague.call.people.views({ page: 'orders' })).toEqual([]);
    expect(await manager.call.people.saveView({ ...view, query: 'late=true&sort=amount', shared: true })).toEqual({
      id,
    });
    expect(await colleague.call.people.views({ page: 'orders' })).toEqual([
      { id, name: 'Горит', query: 'late=true&sort=amount', shared: true, mine: false, ownerName: manager.user.name },
    ]);
    await expect(colleague.call.people.deleteView({ id })).rejects.toMatchObject(refused('request.notFound'));
    await manager.call.people.deleteView({ id });
    expect(await manager.call.people.views({ page: 'orders' })).toEqual([]);
  });

  test('a view is renamed and shared by its owner alone, and two of one name are refused', async () => {
    const [manager, colleague] = [await app.as('manager'), await app.as('manager')];
    const view = { page: 'orders', query: 'late=true', shared: false };
    const { id } = await manager.call.people.saveView({ ...view, name: 'Горит' });
    await manager.call.people.saveView({ ...view, name: 'Другой' });
    await manager.call.people.updateView({ id, name: 'Пожар', shared: true });
    expect(await colleague.call.people.views({ page: 'orders' })).toMatchObject([{ name: 'Пожар', mine: false }]);
    await expect(colleague.call.people.updateView({ id, name: 'Мой', shared: false })).rejects.toMatchObject(
      refused('request.notFound', { entity: 'view', entityId: id }),
    );
    await expect(manager.call.people.updateView({ id, name: 'Другой', shared: true })).rejects.toMatchObject(
      refused('request.invalid', { fields: { name: 'taken' } }),
    );
  });
});

test('who I am says what I may do', async () => {
  const me = await manager.call.people.me();
  expect(me).toMatchObject({ id: manager.user.id, role: 'manager' });
  expect(me.permissions).toContain('client.handOver');
  expect(me.permissions).not.toContain('cost.read');
});

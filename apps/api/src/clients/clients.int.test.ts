import { randomUUID } from 'node:crypto';
import { kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionUser } from '../platform/actor.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let manager: { user: SessionUser; call: Caller };
let director: { user: SessionUser; call: Caller };

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  director = await app.as('director');
  await (await app.as('admin')).call.clientLabels.save({ kind: 'category', name: 'A' });
});
afterAll(() => app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });

function firm(shortName: string, more: object = {}) {
  return { idempotencyKey: randomUUID(), legalName: `ООО «${shortName}»`, shortName, ...more };
}

async function eventsOf(entityId: string) {
  return app.deps.db
    .selectFrom('Event')
    .select(['type', 'actorId', 'changes'])
    .where('entityId', '=', entityId)
    .orderBy('id')
    .execute();
}

describe('writing clients', () => {
  test('a client created twice by a doubtful connection is one client', async () => {
    const input = firm('Ромашка', { contacts: [{ name: 'Анна', phones: ['+7 (343) 222-33-44'] }] });
    const [first, again] = await Promise.all([manager.call.clients.create(input), manager.call.clients.create(input)]);
    expect(again).toEqual(first);
    expect(await manager.call.clients.totals({ search: 'ромашка' })).toEqual({ count: 1 });
    expect((await manager.call.clients.card({ id: first.id })).contacts).toMatchObject([{ name: 'Анна' }]);
    await expect(manager.call.clients.create({ ...input, shortName: 'Лютик' })).rejects.toMatchObject(
      refused('request.idempotencyKeyReused'),
    );
  });

  test('every change leaves its event in the same transaction', async () => {
    const { id } = await manager.call.clients.create(firm('След', { region: 'Пермь' }));
    await manager.call.clients.update({ ...firm('След'), id, version: 1, region: 'Уфа' });
    expect(await eventsOf(id)).toMatchObject([
      { type: 'client.created', actorId: manager.user.id, changes: { region: [null, 'Пермь'] } },
      { type: 'client.updated', actorId: manager.user.id, changes: { region: ['Пермь', 'Уфа'] } },
    ]);
  });

  test('the loser of two meeting edits is told who changed what, and nothing of theirs is written', async () => {
    const { id } = await manager.call.clients.create(firm('Встреча'));
    const seen = { ...firm('Встреча'), id, version: 1 };
    await director.call.clients.update({ ...seen, category: 'A' });
    const conflict = {
      entity: 'client',
      entityId: id,
      changedByName: director.user.name,
      changes: { category: [null, 'A'] },
    };
    await expect(manager.call.clients.update({ ...seen, region: 'Омск' })).rejects.toMatchObject({
      code: 'CONFLICT',
      ...refused('request.conflict', { ...conflict, expectedVersion: 1, actualVersion: 2 }),
    });
    expect((await manager.call.clients.card({ id })).client).toMatchObject({ category: 'A', region: null, version: 2 });
  });

  test('an ИНН with its КПП belongs to one client; a branch has a КПП of its own', async () => {
    const numbers = { inn: '7707083893', kpp: '773601001' };
    const outcomes = await Promise.allSettled([
      manager.call.clients.create(firm('Банк', numbers)),
      manager.call.clients.create(firm('Тот же банк', numbers)),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject(refused('client.innTaken'));
    await expect(manager.call.clients.create(firm('Филиал', { ...numbers, kpp: '667143001' }))).resolves.toMatchObject({
      version: 1,
    });
  });

  test('a client has one main contact, and parts of others are not found', async () => {
    const { id: clientId } = await manager.call.clients.create(firm('Контактная'));
    const { id: other } = await manager.call.clients.create(firm('Чужая'));
    const first = await manager.call.clients.saveContact({ clientId, name: 'Первый', isPrimary: true });
    await manager.call.clients.saveContact({ clientId, name: 'Второй', isPrimary: true });
    const { contacts } = await manager.call.clients.card({ id: clientId });
    expect(contacts.map(({ name, isPrimary }) => [name, isPrimary])).toEqual([
      ['Второй', true],
      ['Первый', false],
    ]);
    const stolen = manager.call.clients.saveContact({ clientId: other, id: first.id, name: 'Уведён' });
    await expect(stolen).rejects.toMatchObject(refused('request.notFound'));
    await manager.call.clients.removeContact({ id: first.id });
    expect((await manager.call.clients.card({ id: clientId })).contacts).toHaveLength(1);
  });

  test('a contact that comes with an edited client is changed or added, never doubled or lost', async () => {
    const { id } = await manager.call.clients.create(
      firm('Полная', { contacts: [{ name: 'Анна' }, { name: 'Борис' }] }),
    );
    const [anna] = (await manager.call.clients.card({ id })).contacts;
    const contacts = [{ id: anna?.id, name: 'Анна Петровна' }, { name: 'Вера' }];
    await manager.call.clients.update({ ...firm('Полная'), id, version: 1, contacts });
    const names = (await manager.call.clients.card({ id })).contacts.map((contact) => contact.name);
    expect(names).toEqual(['Анна Петровна', 'Борис', 'Вера']);
    const added = { clientId: id, idempotencyKey: randomUUID(), name: 'Глеб' };
    expect(await manager.call.clients.saveContact(added)).toEqual(await manager.call.clients.saveContact(added));
  });

  test("a contract's number is the client's only one", async () => {
    const { id: clientId } = await manager.call.clients.create(firm('Договорная'));
    const contract = { clientId, number: '118/26', signedOn: '2026-11-20' };
    const { id } = await manager.call.clients.saveContract({ ...contract, creditLimit: kopecks(100) });
    await manager.call.clients.saveContract({ ...contract, id, validUntil: '2027-11-20' });
    await expect(manager.call.clients.saveContract(contract)).rejects.toMatchObject(
      refused('request.invalid', { fields: { number: 'taken' } }),
    );
    expect((await manager.call.clients.card({ id: clientId })).contracts).toMatchObject([
      { id, number: '118/26', validUntil: '2027-11-20', creditLimit: null, terms: null },
    ]);
  });

  test('the history pages through all events, latest first', async () => {
    const { id: clientId } = await manager.call.clients.create(firm('История'));
    for (const day of ['2026-01-01', '2026-03-01', '2026-02-01']) {
      const event = { clientId, kind: 'claim' as const, day, value: 5 };
      await manager.call.clients.addEvent({ idempotencyKey: randomUUID(), ...event });
    }
    const first = await manager.call.clients.events({ id: clientId, limit: 2 });
    const second = await manager.call.clients.events({ id: clientId, limit: 2, cursor: first.nextCursor });
    expect([...first.rows, ...second.rows].map((row) => row.day)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
    expect(first.rows[0]).toMatchObject({ value: 5, authorName: manager.user.name, automatic: false });
    expect(second.nextCursor).toBeNull();
  });

  test('a cursor of nobody’s making is refused, not obeyed', async () => {
    await expect(manager.call.clients.list({ cursor: 'WyJhIl0' })).rejects.toMatchObject(refused('request.invalid'));
  });
});

describe('the card', () => {
  test('its money agrees with the rows of orders and their parts', async () => {
    const { id: clientId } = await manager.call.clients.create(firm('Должник', { managerId: manager.user.id }));
    const { id: orderId } = await manager.call.orders.create(orderOf(clientId));
    await sql`UPDATE "Order" SET "shippedAmount" = 80000, "paid" = 50000 WHERE "id" = ${orderId}`.execute(app.deps.db);
    await sql`UPDATE "SchedulePart" SET "paid" = CASE "position" WHEN (SELECT min("position") FROM "SchedulePart" WHERE "orderId" = ${orderId}) THEN 50000 ELSE 0 END,
      "plannedOn" = '2026-10-01' WHERE "orderId" = ${orderId}`.execute(app.deps.db);
    const economist = (await app.as('economist')).call;
    await economist.payments.record({ idempotencyKey: randomUUID(), clientId, day: '2026-11-20', amount: 700 });
    const card = await manager.call.clients.card({ id: clientId });
    expect(card.money).toEqual({
      receivable: 30_000,
      overdue: 30_000,
      advances: 700,
      aging: { notDue: 0, d1to30: 0, d31to60: 30_000, d61to90: 0, over90: 0 },
    });
    expect(card.orders).toMatchObject([{ id: orderId, amount: 100_000, paid: 50_000, open: true, light: 'ok' }]);
    expect(card.client).toMatchObject({ shortName: 'Должник', managerName: manager.user.name });
    const { rows } = await manager.call.clients.list({ search: 'должник' });
    expect(rows).toMatchObject([{ id: clientId, openOrders: 1, openAmount: 100_000, lastOrderOn: '2026-11-23' }]);
    const unknown = manager.call.clients.card({ id: orderId });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND', ...refused('request.notFound') });
  });
});

describe('finding', () => {
  test('a list finds by part of the name, ИНН, phone, and in the wrong layout', async () => {
    const { id } = await manager.call.clients.create(
      firm('Уралкабель', { inn: '6671000001', contacts: [{ name: 'Пётр', phones: ['+7 912 345-67-89'] }] }),
    );
    const found = async (search: string) => (await manager.call.clients.list({ search })).rows.map((row) => row.id);
    for (const text of ['ралкаб', 'ООО «Уралкабель»', '71000001', '8 912 345', '345-67', 'ehfkrf,tkm']) {
      expect(await found(text), text).toContain(id);
    }
    for (const text of ['100%', '***', '_']) expect(await found(text), text).toEqual([]);
  });

  test('pages by any sort add up to everything, once', async () => {
    const { count } = await manager.call.clients.totals({});
    for (const sort of ['name', 'newest', 'amount'] as const) {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof manager.call.clients.list>> = await manager.call.clients.list({
          sort,
          limit: 3,
          cursor,
        });
        ids.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(ids, sort).toHaveLength(count);
      expect(new Set(ids).size, sort).toBe(count);
    }
  });
});

function orderOf(clientId: string) {
  const part = { percentBasisPoints: 5_000, offsetDays: 5, dayKind: 'calendar' as const };
  return {
    idempotencyKey: randomUUID(),
    clientId,
    category: 'standard' as const,
    terms: {
      name: '50/50',
      parts: [
        { ...part, anchor: 'contract' as const },
        { ...part, anchor: 'shipment' as const },
      ],
    },
    lines: [
      {
        description: 'Вилка',
        unit: 'шт',
        quantity: 10_000,
        price: 10_000,
        discountBasisPoints: 0,
        vatKind: 'standard' as const,
      },
    ],
  };
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, systemActor } from '../platform/command.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { addBroughtLabels } from './add-brought-labels.ts';
import { ensureLabels } from './usual-labels.ts';

let app: TestApp;
let admin: Caller;
let manager: Caller;

beforeAll(async () => {
  app = await testApp();
  admin = (await app.as('admin')).call;
  manager = (await app.as('manager')).call;
});
afterAll(() => app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
const names = async () => (await manager.clientLabels.list()).map(({ name }) => name);
const firm = (more: object) => ({ legalName: 'ООО «Аметрин»', shortName: 'Аметрин', ...more });
const create = (more: object) => manager.clients.create({ idempotencyKey: randomUUID(), ...firm(more) });
const clientOf = async (id: string) => (await manager.clients.card({ id })).client;

describe('directories of clients', () => {
  test('are there from the first start, and filled once', async () => {
    await ensureLabels(app.deps.db);
    const first = await names();
    await ensureLabels(app.deps.db);
    expect(await names()).toEqual(first);
    expect(first).toContain('Ключевой');
  });

  test('take a new word, once, by two at once too', async () => {
    const word = { kind: 'category', name: 'Дилер' } as const;
    const ends = await Promise.allSettled([admin.clientLabels.save(word), admin.clientLabels.save(word)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('clientLabel.nameTaken'),
    });
    await expect(admin.clientLabels.save({ kind: 'activity', name: 'Дилер' })).resolves.toBeDefined();
  });

  test('are what a client’s words are chosen from', async () => {
    await expect(create({ category: 'Приятель' })).rejects.toMatchObject(
      refused('client.labelUnknown', { name: 'Приятель' }),
    );
    await expect(create({ activities: ['Энергетика', 'Гадание'] })).rejects.toMatchObject(
      refused('client.labelUnknown', { name: 'Гадание' }),
    );
    await expect(create({ category: 'Энергетика' })).rejects.toMatchObject(refused('client.labelUnknown'));
  });

  test('rename a word on every client, and a form opened before can’t bring the old one back', async () => {
    const { id: labelId } = await admin.clientLabels.save({ kind: 'activity', name: 'Лифты' });
    const { id } = await create({ activities: ['Энергетика', 'Лифты'] });
    await admin.clientLabels.save({ id: labelId, version: 1, name: 'Лифты и эскалаторы' });
    expect(await clientOf(id)).toMatchObject({ activities: ['Энергетика', 'Лифты и эскалаторы'], version: 2 });
    const stale = manager.clients.update({ ...firm({ activities: ['Лифты'] }), id, version: 1 });
    await expect(stale).rejects.toMatchObject(refused('request.conflict'));
    const late = admin.clientLabels.save({ id: labelId, version: 1, name: 'Подъёмники' });
    await expect(late).rejects.toMatchObject(refused('request.conflict'));
    const events = await app.deps.db
      .selectFrom('Event')
      .select(['type', 'changes'])
      .where('entityId', '=', id)
      .orderBy('id')
      .execute();
    expect(events.at(-1)).toMatchObject({
      type: 'client.relabelled',
      changes: { activities: ['Лифты', 'Лифты и эскалаторы'] },
    });
  });

  test('put a word away: whoever has it keeps it, nobody else gets it', async () => {
    const { id: labelId } = await admin.clientLabels.save({ kind: 'category', name: 'Бартер' });
    const { id } = await create({ category: 'Бартер' });
    await admin.clientLabels.archive({ id: labelId, version: 1, archived: true });
    expect(await names()).not.toContain('Бартер');
    await expect(create({ category: 'Бартер' })).rejects.toMatchObject(refused('client.labelUnknown'));
    await manager.clients.update({ ...firm({ category: 'Бартер', region: 'Пермь' }), id, version: 1 });
    expect(await clientOf(id)).toMatchObject({ category: 'Бартер', region: 'Пермь' });
    const all = await admin.clientLabels.all();
    expect(all.find((label) => label.id === labelId)).toMatchObject({ archived: true, version: 2, clients: 1 });
  });

  test('an import that brings an unknown word adds it, once', async () => {
    const brought = [
      { category: 'Экспорт', activities: ['Судостроение'] },
      { category: 'Экспорт', activities: ['Энергетика'] },
    ];
    const bring = () =>
      runCommand(app.deps, systemActor, async (command) => {
        await addBroughtLabels(command, brought);
        return { ok: true, value: null };
      });
    await bring();
    await bring();
    const found = (await names()).filter(
      (name) => name === 'Экспорт' || name === 'Судостроение' || name === 'Энергетика',
    );
    expect(found.toSorted()).toEqual(['Судостроение', 'Экспорт', 'Энергетика']);
  });
});

test('a foreign client stays foreign when edited, with numbers of its own kind', async () => {
  const { id } = await create({ foreign: true, inn: 'DE129273398' });
  expect(await clientOf(id)).toMatchObject({ foreign: true, inn: 'DE129273398' });
  const russian = create({ inn: '500100732259' });
  await expect(russian).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

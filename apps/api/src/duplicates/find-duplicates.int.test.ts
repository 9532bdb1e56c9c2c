import { clientId, trigramSimilarity } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type MergeDesk, mergeDesk } from '../testing/merge-desk.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await mergeDesk();
});
afterAll(() => desk.app.close());

const list = () => desk.manager.call.duplicates.list({});
const queue = async () => (await list()).rows.map((row) => [row.firstName, row.secondName].toSorted().join(' – '));
const phone = (name: string, number: string) => ({ contacts: [{ name, phones: [number] }] });

test('clients who share a phone, an account, an e-mail or a name are found, the surest first, with the reasons', async () => {
  const account = { bic: '044525225', account: '40702810938000000001' };
  await desk.client('Полёт', { ...phone('Иванов', '+7 912 000-00-01'), bankAccounts: [account] });
  await desk.client('Полет', { ...phone('Иванов И.', '8 (912) 000-00-01') });
  await desk.client('Высота', { bankAccounts: [account] });
  await desk.client('Далёкая', { contacts: [{ name: 'Анна', phones: [], emails: ['Anna@firm.example'] }] });
  await desk.client('Близкая', { contacts: [{ name: 'Анна', phones: [], emails: ['anna@firm.example'] }] });
  await desk.client('Уралэлектромонтаж');
  await desk.client('Уралэлектромонтажи');
  await desk.client('Ни с кем');
  await desk.find();
  expect(await queue()).toEqual([
    'Полет – Полёт',
    'Высота – Полёт',
    'Близкая – Далёкая',
    'Уралэлектромонтаж – Уралэлектромонтажи',
  ]);
  expect((await list()).rows[0]).toMatchObject({
    strength: 'likely',
    reasons: [
      { kind: 'phone', phone: '9120000001', names: ['Иванов', 'Иванов И.'] },
      { kind: 'name', percent: 100 },
    ],
  });
  expect(await desk.manager.call.duplicates.count()).toEqual({ count: 4 });
});

test('looking for one client finds what looking for all would, and takes away what is no more', async () => {
  const before = await queue();
  const twin = await desk.client('Ни с  кем');
  await desk.find([twin]);
  expect(await queue()).toEqual(
    [...before, 'Ни с  кем – Ни с кем'].toSorted((one, other) => {
      const places = [...before.slice(0, 2), 'Ни с  кем – Ни с кем', ...before.slice(2)];
      return places.indexOf(one) - places.indexOf(other);
    }),
  );
  const { client } = await desk.card(twin);
  await desk.manager.call.clients.update({ id: twin, version: client.version, legalName: 'Иное', shortName: 'Иное' });
  await desk.find([twin]);
  expect(await queue()).toEqual(before);
  await desk.find();
  expect(await queue()).toEqual(before);
});

test('a pair judged no duplicates never returns by itself; it can be put back by hand', async () => {
  const [pair] = (await list()).rows;
  if (!pair) throw new Error('the queue is empty');
  const { version } = await desk.director.call.duplicates.dismiss({ id: pair.id, version: pair.version });
  await desk.find();
  await desk.find([pair.firstId]);
  expect((await list()).rows.map((row) => row.id)).not.toContain(pair.id);
  const judged = await desk.manager.call.duplicates.list({ state: 'notDuplicates' });
  expect(judged.rows).toMatchObject([{ id: pair.id, decidedByName: desk.director.user.name }]);
  await expect(desk.director.call.duplicates.dismiss({ id: pair.id, version })).rejects.toMatchObject({
    cause: { refusal: { code: 'duplicate.decided' } },
  });
  await desk.director.call.duplicates.reopen({ id: pair.id, version });
  expect((await list()).rows.map((row) => row.id)).toContain(pair.id);
});

test('branches come last and are called branches', async () => {
  const inn = '7707083893';
  await desk.client('Банк', { inn, kpp: '773601001' });
  const branch = await desk.client('Банк, филиал', { inn, kpp: '667143001' });
  await desk.find([branch]);
  const found = (await list()).rows.find((row) => row.secondId === branch || row.firstId === branch);
  expect(found).toMatchObject({ strength: 'possible' });
  expect(found?.reasons).toContainEqual({ kind: 'branches', inn, kpps: ['667143001', '773601001'] });
});

test('a client that is added or changed is looked for by itself', async () => {
  const id = await desk.client('Новый');
  const { rows } = await sql<{
    data: { clientIds: string[] };
  }>`SELECT data FROM pgboss.job WHERE name = 'duplicates'`.execute(desk.db);
  expect(rows.map((row) => row.data.clientIds)).toContainEqual([id]);
});

test('a page of the queue goes on where the last one stopped', async () => {
  const whole = (await list()).rows.map((row) => row.id);
  const first = await desk.manager.call.duplicates.list({ limit: 2 });
  const second = await desk.manager.call.duplicates.list({ limit: 200, cursor: first.nextCursor });
  expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(whole);
});

test('names are compared as PostgreSQL compares them', async () => {
  const names = ['полет', 'полет 2', 'нпп полет', 'уралэлектромонтаж', 'a-b c', 'Ё х', ''];
  for (const one of names) {
    for (const other of names) {
      const { rows } = await sql<{ alike: number }>`SELECT similarity(${one}, ${other}) AS alike`.execute(desk.db);
      expect(trigramSimilarity(one, other)).toBeCloseTo(rows[0]?.alike ?? -1, 5);
    }
  }
});

test('twenty thousand clients are looked through within seconds', async () => {
  const words = 'аметрин арктон белояр бирюзар вектрис верхисет гранитар демикс ирбит истокар'.split(' ');
  await sql`INSERT INTO "Client" ("id", "legalName", "shortName", "searchName", "inn")
    SELECT gen_random_uuid(), n, n, n, lpad((6600000000 + i)::text, 10, '0')
    FROM (SELECT i, (${words}::text[])[1 + i % 10] || (${words}::text[])[1 + i / 10 % 10] || ' ' || i / 100 AS n
      FROM generate_series(1, 20000) AS i) AS made`.execute(desk.db);
  await sql`INSERT INTO "Contact" ("id", "clientId", "name", "phones", "phoneDigits")
    SELECT gen_random_uuid(), "id", 'Иванов', '{}', '7' || right("inn", 10) FROM "Client" WHERE "inn" LIKE '66%'`.execute(
    desk.db,
  );
  const twin = newId();
  const row = { legalName: 'Т', shortName: 'Т', searchName: 'аметринарктон 10', inn: null };
  await desk.db
    .insertInto('Client')
    .values({ id: twin, ...row })
    .execute();
  const begun = performance.now();
  await desk.find();
  expect(performance.now() - begun).toBeLessThan(30_000);
  const found = (await desk.manager.call.duplicates.list({ limit: 200 })).rows;
  expect(found.some((one) => one.firstId === clientId(twin) || one.secondId === clientId(twin))).toBe(true);
});

import { ok } from '@svodka/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, systemActor } from '../../platform/command.ts';
import { type MergeDesk, mergeDesk, rowsOf } from '../../testing/merge-desk.ts';
import { bankStatement, fileOf, importJob } from '../testing/index.ts';
import { openClientDirectory } from './client-directory.ts';
import { bareClient, type ClientFacts } from './client-facts.ts';
import { saveClients } from './save-clients.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await mergeDesk();
});
afterAll(() => desk.app.close());

const told = (facts: Partial<ClientFacts>): ClientFacts => ({ ...bareClient(1, 'ООО «Из 1С»', null), ...facts });

async function bring(facts: ClientFacts, directory = openClientDirectory(desk.db)): Promise<string | undefined> {
  const known = await directory;
  const saved = await runCommand(desk.app.deps, systemActor, async (command) =>
    ok(await saveClients(command, known, [facts])),
  );
  return saved[0]?.id;
}

const rowOf = (id: string) =>
  desk.db.selectFrom('Client').select(['externalId', 'region', 'mergedIntoId']).where('id', '=', id).executeTakeFirst();

test('what 1C tells of a merged client by its code, number or name is told of the surviving one', async () => {
  const numbers = { externalId: 'c-1', inn: '7728168971', kpp: '772801001' };
  const loser = (await bring(told({ ...numbers, region: 'Уфа' }))) ?? '';
  const survivor = await desk.client('Заведён вручную');
  await desk.merge(survivor, loser);
  const phone = { name: 'Иванов', position: null, phones: ['+7 912 000-00-07'], emails: [] };
  expect(await bring(told({ ...numbers, region: 'Омск', contacts: [phone] }))).toBe(survivor);
  expect(await bring(told({ inn: numbers.inn, kpp: numbers.kpp }))).toBe(survivor);
  expect(await bring(told({}))).toBe(survivor);
  expect(await rowOf(survivor)).toEqual({ externalId: null, region: 'Омск', mergedIntoId: null });
  expect(await rowOf(loser)).toEqual({ externalId: 'c-1', region: 'Уфа', mergedIntoId: survivor });
  expect(await rowsOf(desk, loser)).toBe(0);
  expect((await desk.card(survivor)).contacts).toMatchObject([{ name: 'Иванов' }]);
});

test('an import that had read the clients before they were merged doesn’t bring the merged one back', async () => {
  const loser = (await bring(told({ externalId: 'c-2', legalName: 'ООО «Прежний»' }))) ?? '';
  const survivor = await desk.client('Нынешний');
  const readBefore = openClientDirectory(desk.db);
  await readBefore;
  await desk.merge(survivor, loser);
  expect(await bring(told({ externalId: 'c-2', legalName: 'ООО «Прежний»', region: 'Омск' }), readBefore)).toBe(
    survivor,
  );
  expect(await rowOf(loser)).toMatchObject({ region: null, mergedIntoId: survivor });
  expect(await rowOf(survivor)).toMatchObject({ region: 'Омск' });
});

test('of two codes of 1C that are one client now, neither overwrites what the other says', async () => {
  const first = (await bring(told({ externalId: 'c-3', legalName: 'ООО «Первая»', region: 'Пермь' }))) ?? '';
  const second = (await bring(told({ externalId: 'c-4', legalName: 'ООО «Вторая»', region: 'Уфа' }))) ?? '';
  await desk.merge(first, second);
  expect(await bring(told({ externalId: 'c-4', legalName: 'ООО «Вторая»', region: 'Омск' }))).toBe(first);
  expect(await rowOf(first)).toEqual({ externalId: 'c-3', region: 'Пермь', mergedIntoId: null });
});

test('money that a bank tells of by the merged client’s ИНН is the surviving one’s', async () => {
  const loser = await desk.client('Платит со старого', { inn: '5029069967', kpp: '502901001' });
  const survivor = await desk.client('Платит с нового', { inn: '7706092528', kpp: '770601001' });
  const order = await desk.order(loser);
  await desk.merge(survivor, loser);
  const { order: card } = await desk.manager.call.orders.card({ id: order });
  const line = { number: '9', day: '20.11.2026', amount: 500, account: '40702810416540000999', inn: '5029069967' };
  const text = bankStatement([{ ...line, purpose: `Аванс по заказу ${card.number}` }]);
  await importJob(desk.app, { kind: 'bank', paths: [fileOf('statement.txt', text)] });
  const entry = await desk.db.selectFrom('BankEntry').select(['state', 'clientId']).executeTakeFirst();
  expect(entry).toEqual({ state: 'posted', clientId: survivor });
});

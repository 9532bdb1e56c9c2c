import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveFile } from '../platform/files/save-file.ts';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let manager: Caller;
let clientId: string;
let contractId: string;

beforeAll(async () => {
  app = await testApp();
  manager = (await app.as('manager')).call;
  const firm = { legalName: 'ООО «Аметрин»', shortName: 'Аметрин' };
  clientId = (await manager.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  const contract = { clientId, number: '118/26', signedOn: '2026-11-20' };
  contractId = (await manager.clients.saveContract(contract)).id;
});
afterAll(() => app.close());

async function upload(name: string, text: string): Promise<string> {
  const path = join(app.deps.files.temporary, newId());
  await writeFile(path, text);
  return (await saveFile(app.deps, { path, name, authorId: null })).id;
}

const files = async () => (await manager.clients.card({ id: clientId })).contracts[0]?.files;

test('a contract’s file is listed under its own name, once, and can be taken off and put back', async () => {
  const scan = await upload('скан.pdf', 'скан договора');
  const attached = { contractId, fileId: scan, name: 'Договор 118-26.pdf' };
  await manager.clients.attachContractFile(attached);
  await manager.clients.attachContractFile(attached);
  expect(await files()).toMatchObject([{ fileId: scan, name: 'Договор 118-26.pdf', size: 25 }]);

  await manager.clients.detachContractFile({ contractId, fileId: scan });
  expect(await files()).toEqual([]);
  const twice = manager.clients.detachContractFile({ contractId, fileId: scan });
  await expect(twice).rejects.toMatchObject({ cause: { refusal: { code: 'request.notFound' } } });
  await manager.clients.attachContractFile(attached);
  expect(await files()).toHaveLength(1);

  const told = await app.deps.db
    .selectFrom('Event')
    .select(['type', 'clientId'])
    .where('entityId', '=', contractId)
    .orderBy('id')
    .execute();
  expect(told.slice(1).map(({ type }) => type)).toEqual(
    ['fileAttached', 'fileAttached', 'fileDetached', 'fileAttached'].map((what) => `contract.${what}`),
  );
  expect(new Set(told.map((event) => event.clientId))).toEqual(new Set([clientId]));
});

test('what is not there can’t be attached, nor to what is not there', async () => {
  const file = await upload('a.txt', 'a');
  for (const wrong of [
    { contractId: newId(), fileId: file },
    { contractId, fileId: newId() },
  ]) {
    const attach = manager.clients.attachContractFile({ ...wrong, name: 'a.txt' });
    await expect(attach).rejects.toMatchObject({ cause: { refusal: { code: 'request.notFound' } } });
  }
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveFile } from '../../platform/files/save-file.ts';
import { newId } from '../../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';
import { carryOutImport } from '../index.ts';
import { bankStatement } from '../testing/index.ts';

let app: TestApp;
let economist: Caller;
let manager: Caller;
beforeAll(async () => {
  app = await testApp();
  economist = (await app.as('economist')).call;
  manager = (await app.as('manager')).call;
});
afterAll(() => app.close());

async function upload(name: string, content: string): Promise<string> {
  const path = join(app.deps.files.temporary, newId());
  await writeFile(path, content);
  return (await saveFile(app.deps, { path, name, authorId: null })).id;
}

async function run(name: string, content: string, kind: 'products' | 'commerceml' | 'bank', dryRun = false) {
  const fileId = await upload(name, content);
  const { id } = await economist.exchange.start({ idempotencyKey: newId(), fileId, kind, dryRun });
  await carryOutImport(app.deps, id);
  return economist.exchange.run({ id });
}

it('a table is told by its headers before anything is done with it', async () => {
  const fileId = await upload('price.csv', 'Артикул;Наименование;Цена\nA-1;Розетка;10\n');
  expect(await economist.exchange.inspect({ fileId })).toMatchObject({
    kind: 'products',
    headers: ['Артикул', 'Наименование', 'Цена'],
    guessed: { article: 'Артикул', name: 'Наименование', price: 'Цена' },
    sample: [['A-1', 'Розетка', '10']],
  });
  const xml = await upload('import.xml', '<КоммерческаяИнформация/>');
  expect(await economist.exchange.inspect({ fileId: xml })).toMatchObject({ kind: 'commerceml' });
  const statement = await upload('kl_to_1c.txt', bankStatement([]));
  expect(await economist.exchange.inspect({ fileId: statement })).toMatchObject({ kind: 'bank', columns: [] });
});

it('a file that is no table is refused with a sentence', async () => {
  const fileId = await upload('page.csv', '<html></html>');
  await expect(economist.exchange.inspect({ fileId })).rejects.toMatchObject({
    cause: { refusal: { code: 'import.unreadable', details: { reason: 'table-unknown-format' } } },
  });
});

it('a run tells its report and who started it; the same request again starts nothing', async () => {
  const done = await run('price.csv', 'article;name;price\nA-1;Розетка;10\nA-2;Вилка;x\n', 'products');
  expect(done).toMatchObject({ status: 'done', failure: null, rowsRead: 2, fileName: 'price.csv' });
  expect(done.report).toMatchObject({ created: 1, refusedCount: 1, refused: [{ row: 3, code: 'amount-unreadable' }] });
  const fileId = await upload('again.csv', 'article;name\nA-3;Муфта\n');
  const request = { idempotencyKey: newId(), fileId, kind: 'products' as const, dryRun: false };
  expect(await economist.exchange.start(request)).toEqual(await economist.exchange.start(request));
  const [newest] = (await economist.exchange.list({})).rows;
  expect(newest).toMatchObject({ fileName: 'again.csv', status: 'queued' });
  expect(newest?.authorName).toContain('economist');
});

it('a run carried out twice, as after a kill, does its work once', async () => {
  const fileId = await upload('twice.csv', 'article;name\nT-1;Гайка\n');
  const { id } = await economist.exchange.start({ idempotencyKey: newId(), fileId, kind: 'products', dryRun: false });
  await Promise.all([carryOutImport(app.deps, id), carryOutImport(app.deps, id)]);
  await carryOutImport(app.deps, id);
  const found = await app.deps.db.selectFrom('Product').select('id').where('article', '=', 'T-1').execute();
  expect(found).toHaveLength(1);
  expect((await economist.exchange.run({ id })).report).toMatchObject({ created: 1 });
});

it('a dry run tells what would be and leaves nothing behind', async () => {
  const done = await run('dry.csv', 'article;name\nD-1;Розетка\n', 'products', true);
  expect(done).toMatchObject({ status: 'done', dryRun: true, report: { created: 1 } });
  const found = await app.deps.db.selectFrom('Product').select('id').where('article', '=', 'D-1').execute();
  expect(found).toEqual([]);
});

it('a statement dropped on the page is imported, and its lines say from which run they are', async () => {
  const line = { number: '1', day: '20.11.2026', amount: 5, account: '40702810816540000777' };
  const done = await run('kl_to_1c.txt', bankStatement([line]), 'bank');
  expect(done).toMatchObject({ status: 'done', kind: 'bank', report: { read: 1, created: 1 } });
  const entries = await app.deps.db.selectFrom('BankEntry').select('runId').execute();
  expect(entries).toEqual([{ runId: done.id }]);
});

it('a refused file fails its run with a sentence that names the file', async () => {
  const done = await run('import.xml', '<КоммерческаяИнформация><Каталог>', 'commerceml');
  expect(done).toMatchObject({ status: 'failed', failure: { code: 'xml-truncated' } });
  expect(done.failure?.message).toContain('import.xml');
});

it('imports are for those entitled to them', async () => {
  await expect(manager.exchange.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(app.anonymous.exchange.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileId } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { buildZip, type ZipPart } from '../testing/build-zip.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { importFiles, unpackUpload } from './index.ts';
import { addProducts, hung, itemsOf, send, someDrawing, somePicture } from './testing/index.ts';

let app: TestApp;
let call: Caller;
let png: Buffer;
beforeAll(async () => {
  app = await testApp();
  call = (await app.as('director')).call;
  png = await somePicture();
  await addProducts(app, ['СНЦ23-7', 'РП-7']);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.deps.db.deleteFrom('UploadBatch').execute();
  await app.deps.db.deleteFrom('ProductFile').execute();
});

async function bring(parts: readonly ZipPart[]): Promise<string> {
  const archiveId = fileId(await send(app, 'фото.zip', buildZip(parts)));
  const { id } = await call.uploads.begin({ idempotencyKey: newId(), name: 'фото.zip', files: 0, bytes: 0, archiveId });
  return id;
}

describe('an archive', () => {
  it('is unpacked and its files are matched; what a system left in it is passed over', async () => {
    const batchId = await bring([
      { name: 'фото/РП-7.png', content: png },
      { name: 'фото/СНЦ23_7 чертёж.dxf', content: someDrawing() },
      { name: 'фото/прочее.png', content: await somePicture() },
      { name: 'фото/внутри.zip', content: 'PK' },
      { name: '__MACOSX/РП-7.png', content: 'x' },
    ]);
    await unpackUpload(app.deps, batchId);
    const card = await call.uploads.card({ batchId });
    expect(card).toMatchObject({
      name: 'фото.zip',
      status: 'done',
      filesTotal: 4,
      counts: { attached: 2, unmatched: 1, refused: 1 },
    });
    expect(await hung(app)).toHaveLength(2);
  });

  it('killed in the middle of its unpacking is unpacked to the end', async () => {
    const parts = await Promise.all(
      Array.from({ length: 45 }, async (_, at) => ({ name: `РП-7 (${at}).png`, content: await somePicture() })),
    );
    const batchId = await bring(parts);
    let opened = 0;
    const dying: typeof app.deps = {
      ...app.deps,
      files: {
        ...app.deps.files,
        putFile: (key, path) => {
          opened += 1;
          return opened > 30 ? Promise.reject(new Error('killed')) : app.deps.files.putFile(key, path);
        },
      },
    };
    await expect(unpackUpload(dying, batchId)).rejects.toThrow('killed');
    expect((await call.uploads.card({ batchId })).counts).toEqual({ attached: 20 });
    await unpackUpload(app.deps, batchId);
    await unpackUpload(app.deps, batchId);
    expect(await call.uploads.card({ batchId })).toMatchObject({ status: 'done', counts: { attached: 45 } });
    expect(await hung(app)).toHaveLength(45);
  });

  it.each<[string, ZipPart, string]>([
    ['a path outside', { name: '../РП-7.png', content: 'x' }, 'zip-path-unsafe'],
    ['a path with a NUL', { name: 'РП-7\0.png', content: 'x' }, 'zip-path-unsafe'],
    ['a bomb', { name: 'РП-7.png', content: Buffer.alloc(30_000_000) }, 'zip-bomb'],
    ['a lie about size', { name: 'РП-7.png', content: 'x', declaredSize: 0xfffffff0 }, 'zip-bomb'],
    ['a password', { name: 'РП-7.png', content: 'x', encrypted: true }, 'zip-encrypted'],
  ])('with %s is refused whole, with a sentence', async (_what, part, code) => {
    const batchId = await bring([{ name: 'СНЦ23-7.png', content: png }, part]);
    await unpackUpload(app.deps, batchId);
    const card = await call.uploads.card({ batchId });
    expect(card).toMatchObject({ status: 'failed', counts: {}, failure: { code } });
    expect(card.failure?.message).toMatch(/архив/i);
    expect(await hung(app)).toEqual([]);
  });

  it('that is no archive is refused', async () => {
    const archiveId = fileId(await send(app, 'фото.zip', 'это не архив'));
    const { id: batchId } = await call.uploads.begin({
      idempotencyKey: newId(),
      name: '',
      files: 0,
      bytes: 0,
      archiveId,
    });
    await unpackUpload(app.deps, batchId);
    expect(await call.uploads.card({ batchId })).toMatchObject({ name: 'фото.zip', failure: { code: 'zip-damaged' } });
  });

  it('with one damaged file brings the others', async () => {
    const batchId = await bring([
      { name: 'РП-7.png', content: png, declaredSize: png.length - 10 },
      { name: 'СНЦ23-7.png', content: await somePicture() },
    ]);
    await unpackUpload(app.deps, batchId);
    const [damaged] = await itemsOf(call, batchId, 'refused');
    expect(damaged).toMatchObject({ path: 'РП-7.png', reason: 'damagedInArchive' });
    expect(await hung(app)).toEqual(['СНЦ23-7 photo СНЦ23-7.png']);
  });
});

describe('the command line', () => {
  it('brings a folder or an archive, once, and tells of every file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svodka-upload-'));
    const files: Record<string, string | Buffer> = {
      'СНЦ23-7_вид сбоку.png': png,
      'снц23-7 чертёж.dxf': someDrawing(),
      'Другое РП-7.png': await somePicture(),
      'readme.md': '-',
    };
    await mkdir(join(folder, 'вложенная'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'вложенная', name), content);
    await symlink('/etc/passwd', join(folder, 'РП-7.png'));
    const report = await importFiles(app.deps, folder);
    expect(report).toMatchObject({ read: 4, created: 2, unchanged: 0 });
    expect(report.refused.map(({ code }) => code)).toEqual(['kindUnknown']);
    expect(report.unmatched).toMatchObject([{ file: 'вложенная/Другое РП-7.png', candidates: ['РП-7'] }]);
    expect(await importFiles(app.deps, folder)).toMatchObject({ read: 4, created: 0, unchanged: 2 });

    const zip = join(folder, 'всё.zip');
    await writeFile(zip, buildZip(Object.entries(files).map(([name, content]) => ({ name, content }))));
    expect(await importFiles(app.deps, zip)).toMatchObject({ read: 4, created: 0, unchanged: 2 });
    await expect(importFiles(app.deps, join(folder, 'нет'))).rejects.toMatchObject({ code: 'file-missing' });
  });
});

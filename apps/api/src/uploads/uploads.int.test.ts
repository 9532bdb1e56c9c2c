import { fileId } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import {
  addProducts,
  begin,
  hung,
  itemsOf,
  productOf,
  send,
  sha256Of,
  someDrawing,
  somePicture,
} from './testing/index.ts';

let app: TestApp;
let one: Caller;
let other: Caller;
beforeAll(async () => {
  app = await testApp();
  one = (await app.as('service', 'engineering')).call;
  other = (await app.as('admin')).call;
  await addProducts(app, ['СНЦ23-7', 'РП-7', 'РП-7-1', 'Х-100']);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.deps.db.deleteFrom('UploadBatch').execute();
  await app.deps.db.deleteFrom('ProductFile').execute();
});

async function sent(path: string, content: Buffer | string) {
  return { path, size: content.length, fileId: fileId(await send(app, path, content)) };
}

describe('files placed in an upload', () => {
  it('hang on the products their names mean; the first photo becomes the picture', async () => {
    const { id: batchId } = await begin(one, 3);
    const files = [
      await sent('фото/снц23_7 вид сбоку.png', await somePicture()),
      await sent('фото/CHЦ23-7 чертёж.dxf', someDrawing()),
      await sent('фото/Отпуск.png', await somePicture()),
    ];
    const states = (await one.uploads.place({ batchId, files })).map(({ state }) => state);
    expect(states).toEqual(['attached', 'attached', 'unmatched']);
    expect(await hung(app)).toEqual(['СНЦ23-7 drawing CHЦ23-7 чертёж.dxf', 'СНЦ23-7 photo снц23_7 вид сбоку.png']);
    expect((await productOf(app, 'СНЦ23-7')).pictureId).toBe(files[0]?.fileId);
    await one.uploads.finish({ batchId });
    const card = await other.uploads.card({ batchId });
    expect(card).toMatchObject({ status: 'done', counts: { attached: 2, unmatched: 1 } });
  });

  it('are asked for by content first: what is known is not sent again', async () => {
    const picture = await somePicture();
    await send(app, 'РП-7.png', picture);
    const { id: batchId } = await begin(one, 2);
    const files = [picture, await somePicture()].map((content, at) => ({
      path: `РП-7_фото ${at}.png`,
      size: content.length,
      sha256: sha256Of(content),
    }));
    const states = (await one.uploads.place({ batchId, files })).map(({ state }) => state);
    expect(states).toEqual(['attached', 'missing']);
  });

  it('are refused with a reason when they are not what they say', async () => {
    const picture = await somePicture();
    const { id: batchId } = await begin(one, 8);
    const files = [
      { path: 'РП-7.exe', size: 10 },
      { path: 'РП-7.zip', size: 10 },
      { path: 'РП-7 пустой.png', size: 0 },
      { path: 'РП-7 огромный.png', size: 600 * 1024 * 1024 },
      await sent('РП-7 оборван.png', picture.subarray(0, 60)),
      await sent('РП-7 страница.jpg', '<html><script>alert(1)</script></html>'),
      await sent('РП-7 чертёж.pdf', 'no document'),
      await sent('РП-7 чертёж.dxf', 'MZ\u0090\u0000'),
    ];
    await one.uploads.place({ batchId, files });
    const refused = new Map((await itemsOf(one, batchId, 'refused')).map(({ path, reason }) => [path, reason]));
    expect(Object.fromEntries(refused)).toEqual({
      'РП-7.exe': 'kindUnknown',
      'РП-7.zip': 'archiveInside',
      'РП-7 пустой.png': 'empty',
      'РП-7 огромный.png': 'tooLarge',
      'РП-7 оборван.png': 'unreadable',
      'РП-7 страница.jpg': 'notWhatItSays',
      'РП-7 чертёж.pdf': 'notWhatItSays',
      'РП-7 чертёж.dxf': 'notWhatItSays',
    });
    expect(await hung(app)).toEqual([]);
  });

  it('are no files when their names hide what they are, and never leave the store by their paths', async () => {
    const { id: batchId } = await begin(one, 2);
    const files = [{ path: 'РП-7\0.png', size: 10 }];
    await expect(one.uploads.place({ batchId, files })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const outside = await sent('../../../etc/РП-7.png', await somePicture());
    expect(await one.uploads.place({ batchId, files: [outside] })).toMatchObject([{ state: 'attached' }]);
    expect(await hung(app)).toEqual(['РП-7 photo РП-7.png']);
  });

  it('go into nobody else’s upload', async () => {
    const { id: batchId } = await begin(one, 1);
    const files = [{ path: 'РП-7.png', size: 10, sha256: sha256Of('x') }];
    await expect(other.uploads.place({ batchId, files })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.uploads.finish({ batchId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the same folder', () => {
  const folder = async () => [
    await sent('РП-7.png', await somePicture()),
    await sent('Х-100.dxf', someDrawing()),
    await sent('Отпуск.png', await somePicture()),
  ];

  it('brought twice hangs nothing twice, nor what a person assigned', async () => {
    const files = await folder();
    const { id: batchId } = await begin(one, 3);
    await one.uploads.place({ batchId, files });
    await one.uploads.finish({ batchId });
    const [waiting] = await itemsOf(one, batchId, 'unmatched');
    const { id: product } = await productOf(app, 'РП-7-1');
    await one.uploads.assign({ items: [{ itemId: waiting?.id ?? '', productId: product }] });
    const before = await hung(app);
    const again = await begin(one, 3);
    expect(again.resumed).toBe(false);
    const states = (await one.uploads.place({ batchId: again.id, files })).map(({ state }) => state);
    expect(states).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(await hung(app)).toEqual(before);
  });

  it('brought by two people at once hangs once', async () => {
    const files = await folder();
    const [mine, theirs] = [await begin(one, 3), await begin(other, 3)];
    await Promise.all([
      one.uploads.place({ batchId: mine.id, files }),
      other.uploads.place({ batchId: theirs.id, files: files.toReversed() }),
      one.uploads.place({ batchId: mine.id, files: files.slice(0, 2) }),
    ]);
    expect(await hung(app)).toHaveLength(2);
    const counts = [await one.uploads.card({ batchId: mine.id }), await one.uploads.card({ batchId: theirs.id })];
    const sum = (state: 'attached' | 'duplicate') => counts.reduce((all, card) => all + (card.counts[state] ?? 0), 0);
    expect([sum('attached'), sum('duplicate')]).toEqual([2, 2]);
    const events = await app.deps.db
      .selectFrom('Event')
      .select('id')
      .where('type', '=', 'product.fileAttached')
      .where('payload', '@>', JSON.stringify({ fileId: files[0]?.fileId }))
      .execute();
    expect(events).toHaveLength(1);
  });

  it('broken off goes on in the same upload', async () => {
    const files = await folder();
    const first = await begin(one, 3);
    await one.uploads.place({ batchId: first.id, files: files.slice(0, 1) });
    const again = await begin(one, 3);
    expect(again).toEqual({ id: first.id, resumed: true });
    expect((await begin(other, 3)).id).not.toBe(first.id);
    await one.uploads.place({ batchId: again.id, files });
    expect((await one.uploads.card({ batchId: first.id })).counts).toEqual({ attached: 2, unmatched: 1 });
  });
});

describe('what fitted no article', () => {
  it('is shown with the likeliest products, assigned several at once, skipped and taken back', async () => {
    const { id: batchId } = await begin(one, 3);
    const files = [
      await sent('РП-7_1.png', await somePicture()),
      await sent('РП71 сбоку.png', await somePicture()),
      await sent('Отпуск.png', await somePicture()),
    ];
    await one.uploads.place({ batchId, files });
    const waiting = await itemsOf(one, batchId, 'unmatched');
    const doubtful = waiting.filter(({ path }) => path.startsWith('РП'));
    expect(doubtful.map(({ candidates }) => candidates[0]?.article)).toEqual(['РП-7-1', 'РП-7-1']);
    const { id: productId } = await productOf(app, 'РП-7-1');
    const chosen = { items: doubtful.map(({ id }) => ({ itemId: id, productId })) };
    expect(await one.uploads.assign(chosen)).toEqual({ changed: 2 });
    expect(await other.uploads.assign(chosen)).toEqual({ changed: 0 });
    expect(await hung(app)).toEqual(['РП-7-1 photo РП-7_1.png', 'РП-7-1 photo РП71 сбоку.png']);

    const rest = waiting.filter(({ path }) => path === 'Отпуск.png').map(({ id }) => id);
    expect(await one.uploads.skip({ itemIds: rest })).toEqual({ changed: 1 });
    expect(await one.uploads.undo({ itemIds: waiting.map(({ id }) => id) })).toEqual({ changed: 3 });
    expect(await hung(app)).toEqual([]);
    expect((await one.uploads.card({ batchId })).counts).toEqual({ unmatched: 3 });
  });

  it('is not assigned to a product that is not', async () => {
    const items = [{ itemId: newId(), productId: (await productOf(app, 'РП-7')).id }];
    expect(await one.uploads.assign({ items })).toEqual({ changed: 0 });
  });
});

it('uploads are listed newest first, page by page', async () => {
  for (const name of ['a', 'b', 'c']) await begin(one, 1, 1, name);
  const first = await one.uploads.list({ limit: 2 });
  const second = await one.uploads.list({ limit: 2, cursor: first.nextCursor });
  expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

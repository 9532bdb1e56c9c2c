import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { productId } from '@svodka/domain';
import sharp from 'sharp';
import { dxfOf, entity } from '../../platform/drawings/testing/dxf-of.ts';
import { saveFile } from '../../platform/files/save-file.ts';
import { newId } from '../../platform/new-id.ts';
import type { Caller, TestApp } from '../../testing/test-app.ts';

/** A small picture like no other. */
export async function somePicture(): Promise<Buffer> {
  const [red, green, blue] = randomBytes(3);
  return sharp({
    create: { width: 24, height: 16, channels: 3, background: { r: red ?? 0, g: green ?? 0, b: blue ?? 0 } },
  })
    .png()
    .toBuffer();
}

export const someDrawing = () => dxfOf(entity('CIRCLE', [40, 5], [999, newId()]));

export const sha256Of = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

/** Puts bytes into the store, as the address of files does. */
export async function send({ deps }: TestApp, name: string, content: Buffer | string): Promise<string> {
  const path = join(deps.files.temporary, newId());
  await writeFile(path, content);
  return (await saveFile(deps, { path, name, authorId: null })).id;
}

export async function addProducts({ deps }: TestApp, articles: readonly string[]): Promise<void> {
  await deps.db
    .insertInto('Product')
    .values(articles.map((article) => ({ id: newId(), article, name: `Изделие ${article}` })))
    .execute();
}

export async function productOf({ deps }: TestApp, article: string) {
  const product = await deps.db
    .selectFrom('Product')
    .select(['id', 'pictureId'])
    .where('article', '=', article)
    .executeTakeFirstOrThrow();
  return { ...product, id: productId(product.id) };
}

/** Articles and the names of files that hang on them. */
export async function hung({ deps }: TestApp): Promise<string[]> {
  const rows = await deps.db
    .selectFrom('ProductFile as f')
    .innerJoin('Product as p', 'p.id', 'f.productId')
    .innerJoin('File', 'File.id', 'f.fileId')
    .select(['p.article', 'f.kind', 'File.name'])
    .execute();
  return rows.map(({ article, kind, name }) => `${article} ${kind} ${name}`).toSorted();
}

export function begin(call: Caller, files: number, bytes = 1_000, name = 'фото') {
  return call.uploads.begin({ idempotencyKey: newId(), name, files, bytes });
}

export async function itemsOf(
  call: Caller,
  batchId: string,
  state: 'attached' | 'duplicate' | 'unmatched' | 'refused' | 'skipped',
) {
  return (await call.uploads.items({ batchId, state, limit: 200 })).rows;
}

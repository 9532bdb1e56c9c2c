import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import type { ProductRecord } from '../read/index.ts';
import { type Later, nothing, type ShelvedProduct } from '../write/index.ts';

/** Path in the exchange → file in the store. */
export type TakenPictures = Map<string, string>;

interface Placed {
  product: ShelvedProduct;
  record: ProductRecord;
}

const columns = { productId: 'uuid', fileId: 'uuid', kind: 'text', caption: 'text', position: 'int' } as const;

/** Hangs pictures on their products; the first becomes the product's picture. Photos a person added stay. */
export async function planPictures(
  { tx }: Command,
  placed: readonly Placed[],
  pictures: TakenPictures,
): Promise<Later> {
  if (pictures.size === 0) return nothing;
  const ids = placed.map(({ product }) => product.id);
  const { rows } = await sql<{ productId: string; fileId: string }>`
    SELECT "productId", "fileId" FROM "ProductFile" WHERE "productId" = ANY(${ids}::uuid[])`.execute(tx);
  const known = new Set(rows.map((row) => `${row.productId} ${row.fileId}`));
  const fresh: Record<string, unknown>[] = [];
  for (const { product, record } of placed) {
    const files = record.images.flatMap(({ path, caption }) => {
      const fileId = pictures.get(path);
      return fileId === undefined ? [] : [{ fileId, caption }];
    });
    const [first] = files;
    if (first) product.after.pictureId = first.fileId;
    for (const [position, { fileId, caption }] of files.entries()) {
      const key = `${product.id} ${fileId}`;
      if (known.has(key)) continue;
      known.add(key);
      fresh.push({ productId: product.id, fileId, kind: 'photo', caption, position });
      product.alsoChanged = { ...product.alsoChanged, [`file ${fileId}`]: [null, caption ?? ''] };
    }
  }
  return () => insertRows(tx, 'ProductFile', columns, fresh);
}

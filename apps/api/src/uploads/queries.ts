import type { Database } from '@svodka/database';
import { refusal } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../platform/paging.ts';
import { refuseRead } from '../platform/trpc.ts';
import type { ItemState } from './input.ts';

interface PageInput {
  cursor?: string | null | undefined;
  limit: number;
}

const batches = (db: Database) =>
  db
    .selectFrom('UploadBatch as b')
    .leftJoin('User as u', 'u.id', 'b.authorId')
    .select(['b.id', 'b.name', 'b.filesTotal', 'b.bytesTotal', 'b.archiveId', 'b.status', 'b.failure', 'b.authorId'])
    .select(['u.name as authorName', 'b.createdAt', 'b.updatedAt', 'b.finishedAt'])
    .select(
      sql<Partial<Record<ItemState, number>>>`(SELECT coalesce(json_object_agg(c."state", c."count"), '{}') FROM (
        SELECT "state", count(*) FROM "UploadItem" WHERE "batchId" = b."id" GROUP BY "state") AS c)`.as('counts'),
    );

/** The newest uploads of everybody, with what became of their files. */
export async function listUploads(db: Database, { cursor, limit }: PageInput) {
  const seen = decodeCursor(cursor, z.tuple([z.string(), z.uuid()]));
  const rows = await batches(db)
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(b."createdAt", b."id") < (${seen?.[0]}::timestamptz, ${seen?.[1]}::uuid)`),
    )
    .orderBy('b.createdAt', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.createdAt, row.id]);
}

export async function readUpload(db: Database, id: string) {
  const upload = await batches(db).where('b.id', '=', id).executeTakeFirst();
  return upload ?? refuseRead(refusal('request.notFound', { entity: 'upload', entityId: id }));
}

export interface ItemsPageInput extends PageInput {
  batchId: string;
  state: ItemState;
}

/** Files of a batch in one state, by path, with their products and those they may belong to. */
export async function listItems(db: Database, { batchId, state, cursor, limit }: ItemsPageInput) {
  const seen = decodeCursor(cursor, z.tuple([z.string()]));
  const rows = await db
    .selectFrom('UploadItem')
    .select(['id', 'path', 'size', 'kind', 'fileId', 'productId', 'reason', 'candidates'])
    .where('batchId', '=', batchId)
    .where('state', '=', state)
    .$if(seen !== null, (query) => query.where('path', '>', seen?.[0] ?? ''))
    .orderBy('path')
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.path]);
  const products = await readProducts(
    db,
    page.rows.flatMap((row) => [row.productId ?? [], row.candidates].flat()),
  );
  return {
    nextCursor: page.nextCursor,
    rows: page.rows.map(({ productId, candidates, ...row }) => ({
      ...row,
      product: products.get(productId ?? '') ?? null,
      candidates: candidates.flatMap((id) => products.get(id) ?? []),
    })),
  };
}

async function readProducts(db: Database, ids: readonly string[]) {
  const rows = await db
    .selectFrom('Product')
    .select(['id', 'article', 'name', 'pictureId'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

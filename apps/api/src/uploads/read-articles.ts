import type { Database } from '@svodka/database';
import { type ArticleIndex, indexArticles } from '@svodka/domain';
import { sql } from 'kysely';

interface Shelf {
  stamp: string;
  index: ArticleIndex;
}

const shelves = new WeakMap<Database, Shelf>();

/** The index of all articles, made anew only when one of them has changed. */
export async function readArticles(db: Database): Promise<ArticleIndex> {
  const { rows } = await sql<{ stamp: string }>`
    SELECT count(*) || ' ' || coalesce(sum(hashtextextended("id" || "article", 0)), 0) AS stamp
    FROM "Product" WHERE "article" IS NOT NULL`.execute(db);
  const stamp = rows[0]?.stamp ?? '';
  const kept = shelves.get(db);
  if (kept?.stamp === stamp) return kept.index;
  const products = await sql<{ id: string; article: string }>`
    SELECT "id", "article" FROM "Product" WHERE "article" IS NOT NULL ORDER BY "article", "id"`.execute(db);
  const index = indexArticles(products.rows);
  shelves.set(db, { stamp, index });
  return index;
}

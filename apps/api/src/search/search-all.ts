import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { anyLike } from '../platform/search-text.ts';
import { searchPatterns } from './search-patterns.ts';

export interface Found {
  clients: { id: string; name: string; detail: string }[];
  contacts: { id: string; clientId: string; name: string; detail: string }[];
  orders: { id: string; number: string; detail: string }[];
  products: { id: string; article: string | null; name: string; pictureId: string | null }[];
}

const mostOfAKind = 6;
const shortestText = 2;

/** Looks for a text everywhere in one round trip; every condition has its trigram index. */
export async function searchAll(db: Database, text: string): Promise<Found> {
  if (text.length < shortestText) return { clients: [], contacts: [], orders: [], products: [] };
  const { begins, clientNames, texts, numbers, inn, phone } = searchPatterns(text);
  const article = sql`lower("article")`;
  const { rows } = await sql<Found>`SELECT
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT "id", "shortName" AS "name", concat_ws(' · ', "inn", "region") AS "detail" FROM "Client"
      WHERE "mergedIntoId" IS NULL AND (${anyLike(sql`"searchName"`, clientNames)} OR ${anyLike(sql`"inn"`, inn)})
      ORDER BY starts_with("searchName", ${begins}) DESC, "shortName", "id" LIMIT ${mostOfAKind}) AS f) AS "clients",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT k."id", k."clientId", k."name",
        concat_ws(' · ', c."shortName", k."position", array_to_string(k."phones", ', ')) AS "detail"
      FROM "Contact" AS k JOIN "Client" AS c ON c."id" = k."clientId"
      WHERE ${anyLike(sql`lower(k."name")`, texts)} OR ${anyLike(sql`k."phoneDigits"`, phone)}
      ORDER BY k."name", k."id" LIMIT ${mostOfAKind}) AS f) AS "contacts",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT o."id", o."number", concat_ws(' · ', c."shortName", nullif(o."mainDescription", '')) AS "detail"
      FROM "Order" AS o JOIN "Client" AS c ON c."id" = o."clientId"
      WHERE ${anyLike(sql`o."number"`, numbers)}
      ORDER BY o."requestedOn" DESC, o."id" DESC LIMIT ${mostOfAKind}) AS f) AS "orders",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT "id", "article", "name", "pictureId" FROM "Product"
      WHERE ${anyLike(sql`lower("name")`, texts)} OR ${anyLike(article, texts)}
      ORDER BY (${anyLike(article, texts)}) IS TRUE DESC, "name", "id" LIMIT ${mostOfAKind}) AS f) AS "products"`.execute(
    db,
  );
  return rows[0] ?? { clients: [], contacts: [], orders: [], products: [] };
}

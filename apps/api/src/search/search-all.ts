import type { Database } from '@svodka/database';
import { sql } from 'kysely';
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
  const { rows } = await sql<Found>`SELECT
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT "id", "shortName" AS "name", concat_ws(' · ', "inn", "region") AS "detail" FROM "Client"
      WHERE "mergedIntoId" IS NULL
        AND ("searchName" LIKE ${clientNames[0]} OR "searchName" LIKE ${clientNames[1]} OR "inn" LIKE ${inn})
      ORDER BY starts_with("searchName", ${begins}) DESC, "shortName", "id" LIMIT ${mostOfAKind}) AS f) AS "clients",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT k."id", k."clientId", k."name",
        concat_ws(' · ', c."shortName", k."position", array_to_string(k."phones", ', ')) AS "detail"
      FROM "Contact" AS k JOIN "Client" AS c ON c."id" = k."clientId"
      WHERE lower(k."name") LIKE ${texts[0]} OR lower(k."name") LIKE ${texts[1]} OR k."phoneDigits" LIKE ${phone}
      ORDER BY k."name", k."id" LIMIT ${mostOfAKind}) AS f) AS "contacts",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT o."id", o."number", concat_ws(' · ', c."shortName", nullif(o."mainDescription", '')) AS "detail"
      FROM "Order" AS o JOIN "Client" AS c ON c."id" = o."clientId"
      WHERE o."number" LIKE ${numbers?.[0] ?? null} OR o."number" LIKE ${numbers?.[1] ?? null}
      ORDER BY o."requestedOn" DESC, o."id" DESC LIMIT ${mostOfAKind}) AS f) AS "orders",
    (SELECT coalesce(json_agg(f), '[]') FROM (
      SELECT "id", "article", "name", "pictureId" FROM "Product"
      WHERE lower("name") LIKE ${texts[0]} OR lower("article") LIKE ${texts[0]}
        OR lower("name") LIKE ${texts[1]} OR lower("article") LIKE ${texts[1]}
      ORDER BY (lower("article") LIKE ${texts[0]}) IS TRUE DESC, "name", "id" LIMIT ${mostOfAKind}) AS f) AS "products"`.execute(
    db,
  );
  return rows[0] ?? { clients: [], contacts: [], orders: [], products: [] };
}

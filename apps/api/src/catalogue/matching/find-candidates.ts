import type { Database } from '@svodka/database';
import { articleKey, articleKeysIn, type MatchCandidate } from '@svodka/domain';
import { sql } from 'kysely';

interface Found {
  at: number;
  productId: string;
  key: string;
  score: number;
}

const mostOfALine = 5;
const keysCompared = 3;
const withSomethingLeft = 0.9;

/** Products that have the article of a line as it is but for separators, case and look-alike letters, the longest only. */
export async function exactCandidates(db: Database, lines: readonly string[]): Promise<Map<number, MatchCandidate[]>> {
  const guesses = lines.flatMap((text, at) => articleKeysIn(text).map((guess) => ({ at, ...guess })));
  if (guesses.length === 0) return new Map();
  const { rows } = await sql<Omit<Found, 'score'>>`
    SELECT l."at", p."id" AS "productId", l."key"
    FROM jsonb_to_recordset(${JSON.stringify(guesses)}::jsonb) AS l("at" int, "key" text)
    JOIN "Product" AS p ON article_key(p."article") = l."key" WHERE p."active"
    ORDER BY l."at", p."id"`.execute(db);
  const wholes = new Set(guesses.filter((guess) => guess.whole).map(({ at, key }) => `${at} ${key}`));
  return new Map(
    [...Map.groupBy(rows, (row) => row.at)].map(([at, ofLine]) => {
      const longest = Math.max(...ofLine.map((row) => row.key.length));
      const best = ofLine.filter((row) => row.key.length === longest).slice(0, mostOfALine);
      const score = (key: string) => (wholes.has(`${at} ${key}`) ? 1 : withSomethingLeft);
      return [at, best.map(({ productId, key }) => ({ productId, score: score(key), exact: true }))];
    }),
  );
}

/** Products whose article or name is like a line, by trigrams, the likest first. */
export async function likeCandidates(
  db: Database,
  lines: ReadonlyArray<{ at: number; text: string }>,
): Promise<Map<number, MatchCandidate[]>> {
  const asked = lines.flatMap(({ at, text }) => keysOf(text).map((key) => ({ at, key, text: text.toLowerCase() })));
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Found>`
    SELECT l."at", c."id" AS "productId", max(c."score")::float8 AS "score"
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS l("at" int, "key" text, "text" text)
    CROSS JOIN LATERAL (
      SELECT p."id", greatest(similarity(article_key(p."article"), l."key"), similarity(lower(p."name"), l."text"),
        similarity(lower(coalesce(p."article", '') || ' ' || p."name"), l."text")) AS "score"
      FROM "Product" AS p WHERE p."active" AND (article_key(p."article") % l."key" OR lower(p."name") % l."text")
      ORDER BY "score" DESC, p."id" LIMIT ${mostOfALine}) AS c
    GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`.execute(db);
  const ofLines = Map.groupBy(rows, (row) => row.at);
  return new Map(
    [...ofLines].map(([at, ofLine]) => [
      at,
      // Likeness alone is never certainty.
      ofLine.slice(0, mostOfALine).map(({ productId, score }) => ({
        productId,
        score: Math.min(Math.round(score * 100) / 100, 0.99),
        exact: false,
      })),
    ]),
  );
}

/** The longest keys of a line; a line of words only is compared as it is. */
function keysOf(text: string): string[] {
  const keys = articleKeysIn(text).slice(0, keysCompared);
  return keys.length > 0 ? keys.map(({ key }) => key) : [articleKey(text)].filter(Boolean);
}

import type { Database } from '@svodka/database';
import { articleKeysIn, type MatchCandidate } from '@svodka/domain';
import { sql } from 'kysely';
import { type Found, mostOfALine } from './found.ts';

const withSomethingLeft = 0.9;

/** Products that have the article of a line as it is but for separators, case and look-alike letters, the longest only. */
export async function exactCandidates(db: Database, lines: readonly string[]): Promise<Map<number, MatchCandidate[]>> {
  const guesses = lines.flatMap((text, at) => articleKeysIn(text).map((guess) => ({ at, ...guess })));
  if (guesses.length === 0) return new Map();
  const { rows } = await sql<Found & { key: string }>`
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

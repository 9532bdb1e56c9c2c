import type { Database, DatabaseTransaction } from '@svodka/database';
import { likelyArticleKeys, type MatchCandidate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { type Found, mostOfALine } from './found.ts';

interface Line {
  at: number;
  text: string;
}

interface Alike extends Found {
  score: number;
}

/** Names are longer and more alike than articles: a search by them costs more, so only so many lines of a list get one. */
const mostNamed = 10;
const alike = { article: 0.4, name: 0.35 };

/**
 * Products whose article is like a line's by trigrams, the likest first; for lines whose article is like none, those whose
 * name is. Likeness alone is never certainty.
 */
export async function alikeCandidates(db: Database, lines: readonly Line[]): Promise<Map<number, MatchCandidate[]>> {
  if (lines.length === 0) return new Map();
  const rows = await db.transaction().execute(async (tx) => {
    // Comparing every product with every line takes a minute; the planner can't tell, so it isn't asked.
    await sql`SELECT set_config('enable_seqscan', 'off', true)`.execute(tx);
    const keys = lines.flatMap(({ at, text }) => likelyArticleKeys(text).map((key) => ({ at, text: key })));
    const byArticle = await findAlike(tx, sql`article_key(p."article")`, keys, alike.article);
    const open = lines.filter(({ at }) => !byArticle.some((row) => row.at === at)).slice(0, mostNamed);
    const names = open.map(({ at, text }) => ({ at, text: text.toLowerCase() }));
    return [...byArticle, ...(await findAlike(tx, sql`lower(p."name")`, names, alike.name))];
  });
  return new Map(
    [...Map.groupBy(rows, (row) => row.at)].map(([at, ofLine]) => [at, ofLine.slice(0, mostOfALine).map(candidateOf)]),
  );
}

function candidateOf({ productId, score }: Alike): MatchCandidate {
  return { productId, score: Math.min(Math.round(score * 100) / 100, 0.99), exact: false };
}

/** The index finds what is alike enough; how alike that is is told to it for the transaction. */
async function findAlike(
  tx: DatabaseTransaction,
  column: RawBuilder<string>,
  asked: readonly Line[],
  threshold: number,
): Promise<Alike[]> {
  if (asked.length === 0) return [];
  await sql`SELECT set_config('pg_trgm.similarity_threshold', ${String(threshold)}, true)`.execute(tx);
  const { rows } = await sql<Alike>`
    SELECT l."at", c."id" AS "productId", max(c."score")::float8 AS "score"
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS l("at" int, "text" text)
    CROSS JOIN LATERAL (
      SELECT p."id", similarity(${column}, l."text") AS "score"
      FROM "Product" AS p WHERE p."active" AND ${column} % l."text"
      ORDER BY "score" DESC, p."id" LIMIT ${mostOfALine}) AS c
    GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`.execute(tx);
  return rows;
}

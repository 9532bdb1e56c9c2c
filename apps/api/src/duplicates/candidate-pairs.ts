import { setImmediate as pause } from 'node:timers/promises';
import type { DatabaseTransaction } from '@svodka/database';
import { alikeNames, aloneNamePercent, wholePhoneDigits } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';

export type Pair = readonly [firstId: string, secondId: string];

/** What so many clients share tells none of them apart: a number typed for want of a better one, a firm with a branch in every city. */
const mostWithOneKey = 20;

/** Every key by which two clients may be found the same, one row each. */
const keys = sql`
  SELECT "id" AS "clientId", 'inn ' || "inn" AS "key" FROM "Client" WHERE "mergedIntoId" IS NULL AND "inn" <> ''
  UNION SELECT "clientId", 'account ' || "account" FROM "BankAccount"
  UNION SELECT "clientId", 'phone ' || right(digits, ${sql.lit(wholePhoneDigits)})
    FROM "Contact", string_to_table("phoneDigits", E'\n') AS digits WHERE length(digits) >= ${sql.lit(wholePhoneDigits)}
  UNION SELECT "clientId", 'email ' || lower(email) FROM "Contact", unnest("emails") AS email`;

/** The pairs that share a key: hashed by it, not compared each with each. */
async function pairsByKeys(tx: DatabaseTransaction, theirs: RawBuilder<unknown>): Promise<Pair[]> {
  const { rows } = await sql<{ pair: Pair }>`
    WITH known AS MATERIALIZED (${keys}),
      telling AS (SELECT "key" FROM known GROUP BY "key" HAVING count(*) BETWEEN 2 AND ${mostWithOneKey})
    SELECT DISTINCT ARRAY[a."clientId", b."clientId"]::text[] AS "pair"
    FROM telling JOIN known a USING ("key") JOIN known b USING ("key")
    WHERE a."clientId" < b."clientId" AND ${theirs}`.execute(tx);
  return rows.map(({ pair }) => pair);
}

/** The pairs that one of these clients may be in; names are looked up by their trigram index. */
export async function candidatesOf(tx: DatabaseTransaction, clientIds: readonly string[]): Promise<Pair[]> {
  const ids = sql`ANY(${[...clientIds]}::uuid[])`;
  const byKeys = await pairsByKeys(tx, sql`(a."clientId" = ${ids} OR b."clientId" = ${ids})`);
  await sql`SELECT set_config('pg_trgm.similarity_threshold', ${String(leastAlike)}, true)`.execute(tx);
  const { rows } = await sql<{ pair: Pair }>`
    SELECT DISTINCT ARRAY[least(a."id", b."id"), greatest(a."id", b."id")]::text[] AS "pair"
    FROM "Client" a JOIN "Client" b ON b."searchName" % a."searchName" AND b."id" <> a."id" AND b."mergedIntoId" IS NULL
      AND (a."inn" IS NULL OR b."inn" IS NULL)
    WHERE a."id" = ${ids} AND a."mergedIntoId" IS NULL`.execute(tx);
  return [...byKeys, ...rows.map(({ pair }) => pair)];
}

/** All pairs of the plant's clients that are worth scoring. */
export async function allCandidates(tx: DatabaseTransaction): Promise<Pair[]> {
  return [...(await pairsByKeys(tx, sql`true`)), ...(await pairsByNames(tx))];
}

const leastAlike = aloneNamePercent / 100;
const namesAtOnce = 200;

/** Compared here, not in the database, whose own join by trigrams takes minutes; the server answers others meanwhile. */
async function pairsByNames(tx: DatabaseTransaction): Promise<Pair[]> {
  const names = await tx
    .selectFrom('Client')
    .select(['id', 'searchName', 'inn'])
    .where('mergedIntoId', 'is', null)
    .execute();
  const withInn = new Set(names.filter((one) => one.inn !== null).map((one) => one.id));
  const pairs: Pair[] = [];
  let compared = 0;
  for (const { id, alike } of alikeNames(names, leastAlike)) {
    if (++compared % namesAtOnce === 0) await pause();
    // Two ИНН are two firms, however alike their names: those that share more are found by it.
    const found = alike.filter((other) => !(withInn.has(id) && withInn.has(other)));
    for (const other of found) pairs.push(id < other ? [id, other] : [other, id]);
  }
  return pairs;
}

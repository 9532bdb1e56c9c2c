import type { Database } from '@svodka/database';
import { sql } from 'kysely';

/** A place where the chain of audit records doesn't hold. */
export interface BrokenPlace {
  chain: number;
  /** Place in the chain; null for its head. */
  chainSeq: number | null;
  eventId: number | null;
  fault: 'changed' | 'missing' | 'misplaced' | 'cut' | 'headChanged';
}

export interface AuditVerdict {
  intact: boolean;
  events: number;
  chains: number;
  broken: BrokenPlace[];
}

const mostTold = 100;

/**
 * Recomputes every chain from its beginning and compares: a record changed, taken out, put elsewhere or cut off the end
 * shows, because each hash covers its record, its place and the hash before. One snapshot, so that work may go on meanwhile.
 */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { rows: faults } = await sql<BrokenPlace>`
        WITH linked AS (
          SELECT e."chain", e."chainSeq", e."id", e."hash", audit_chain_of(e."entityId") AS "due",
            row_number() OVER chain AS "place",
            audit_hash(e, coalesce(lag(e."hash") OVER chain, sha256(convert_to('svodka ' || e."chain", 'UTF8')))) AS "computed"
          FROM "Event" AS e WINDOW chain AS (PARTITION BY e."chain" ORDER BY e."chainSeq"))
        SELECT "chain", "chainSeq", "id" AS "eventId", CASE
          WHEN "chain" <> "due" THEN 'misplaced' WHEN "place" <> "chainSeq" THEN 'missing' ELSE 'changed' END AS "fault"
        FROM linked WHERE "computed" IS DISTINCT FROM "hash" OR "place" <> "chainSeq" OR "chain" <> "due"
        ORDER BY "chain", "chainSeq" LIMIT ${mostTold}`.execute(tx);
      const { rows: heads } = await sql<BrokenPlace>`
        SELECT coalesce(c."chain", t."chain") AS "chain", NULL::bigint AS "chainSeq", NULL::bigint AS "eventId",
          CASE WHEN coalesce(t."length", 0) < coalesce(c."length", 0) THEN 'cut' ELSE 'headChanged' END AS "fault"
        FROM "AuditChain" AS c FULL JOIN (
          SELECT DISTINCT ON ("chain") "chain", "chainSeq" AS "length", "hash" FROM "Event" ORDER BY "chain", "chainSeq" DESC
        ) AS t ON t."chain" = c."chain"
        WHERE coalesce(t."length", 0) IS DISTINCT FROM c."length"
          OR coalesce(t."hash", sha256(convert_to('svodka ' || c."chain", 'UTF8'))) IS DISTINCT FROM c."head"
        ORDER BY 1 LIMIT ${mostTold}`.execute(tx);
      const { rows: counts } = await sql<{ events: number; chains: number }>`
        SELECT (SELECT count(*) FROM "Event") AS "events", (SELECT count(*) FROM "AuditChain") AS "chains"`.execute(tx);
      const broken = [...faults, ...heads];
      return { intact: broken.length === 0, events: counts[0]?.events ?? 0, chains: counts[0]?.chains ?? 0, broken };
    });
}

import type { DatabaseTransaction } from '@svodka/database';
import { type Ledger, leversOf, type PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { readLedgers } from './read-ledgers.ts';

/** Counts the levers of some clients anew for the rows of the worklist. Answers whose count changed. */
export async function summarizeClients(
  tx: DatabaseTransaction,
  clock: Clock,
  clientIds: readonly string[],
): Promise<string[]> {
  const ledgers = await readLedgers({ db: tx, clock }, clientIds);
  const rows = [...ledgers].map(([clientId, ledger]) => ({ clientId, ...countOf(ledger, clock.today()) }));
  const { rows: changed } = await sql<{ clientId: string }>`
    INSERT INTO "ClientLeverSummary" AS s ("clientId", "ours", "theirs")
    SELECT r."clientId", r."ours", r."theirs"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("clientId" uuid, "ours" int, "theirs" int)
    ON CONFLICT ("clientId") DO UPDATE SET "ours" = excluded."ours", "theirs" = excluded."theirs"
    WHERE (s."ours", s."theirs") IS DISTINCT FROM (excluded."ours", excluded."theirs")
    RETURNING s."clientId"`.execute(tx);
  return changed.map(({ clientId }) => clientId);
}

function countOf(ledger: Ledger, today: PlainDate) {
  const levers = leversOf(ledger, today);
  const ours = levers.filter(({ side }) => side === 'ours').length;
  return { ours, theirs: levers.length - ours };
}

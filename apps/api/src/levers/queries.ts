import type { Database } from '@svodka/database';
import { type Lever, leverRecords, leversOf, type UseCount } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { readLedgers } from './read-ledgers.ts';

/** A client's levers of both sides, strongest first. */
export async function clientLevers(reader: { db: Database; clock: Clock }, clientId: string): Promise<Lever[]> {
  const ledgers = await readLedgers(reader, [clientId]);
  const ledger = ledgers.get(clientId);
  return ledger ? leversOf(ledger, reader.clock.today()) : [];
}

/** What came of levers used, by kind. */
export async function leverStatistics(db: Database) {
  const { rows } = await sql<UseCount>`
    SELECT "kind", "outcome", count(*) AS "count" FROM "LeverUse" GROUP BY "kind", "outcome"`.execute(db);
  return leverRecords(rows);
}

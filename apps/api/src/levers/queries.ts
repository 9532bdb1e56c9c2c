import type { Database } from '@svodka/database';
import { type Lever, leverRecords, leversOf, type UseCount } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { readLedgers } from './read-ledgers.ts';

/** Levers of both sides of some clients, strongest first. */
export async function clientsLevers(reader: { db: Database; clock: Clock }, clientIds: readonly string[]) {
  const ledgers = await readLedgers(reader, clientIds);
  return [...ledgers].map(([clientId, ledger]) => ({ clientId, levers: leversOf(ledger, reader.clock.today()) }));
}

/** A client's levers of both sides, strongest first. */
export async function clientLevers(reader: { db: Database; clock: Clock }, clientId: string): Promise<Lever[]> {
  const [own] = await clientsLevers(reader, [clientId]);
  return own?.levers ?? [];
}

/** What came of levers used, by kind. */
export async function leverStatistics(db: Database) {
  const { rows } = await sql<UseCount>`
    SELECT "kind", "outcome", count(*) AS "count" FROM "LeverUse" GROUP BY "kind", "outcome"`.execute(db);
  return leverRecords(rows);
}

import type { Database } from '@svodka/database';
import { sql } from 'kysely';

/** Which of these accounts are ours, as far as earlier statements tell. */
export async function ownAccountsAmong(db: Database, accounts: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ account: string }>`
    SELECT a."account" FROM unnest(${[...accounts]}::text[]) AS a("account")
    WHERE EXISTS (SELECT FROM "BankEntry" e WHERE e."ownAccount" = a."account")`.execute(db);
  return new Set(rows.map((row) => row.account));
}

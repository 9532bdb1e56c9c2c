import type { ListSide } from '@svodka/domain';
import { sql } from 'kysely';
import type { MergeLog } from './merge-log.ts';
import type { Parties } from './parties.ts';

/** What makes two rows the same address or the same account. */
const sameness = {
  Address: sql`"kind" || ' ' || lower(regexp_replace("text", '[^[:alnum:]]+', ' ', 'g'))`,
  BankAccount: sql`"account" || ' ' || "bic"`,
};

/** Addresses or bank accounts of the chosen side, or of both, each once. */
export async function mergePlaces(
  log: MergeLog,
  { survivorId, loserId }: Parties,
  table: keyof typeof sameness,
  side: ListSide,
): Promise<void> {
  const { rows } = await sql<{ id: string; clientId: string; key: string }>`
    SELECT "id", "clientId", ${sameness[table]} AS "key" FROM ${sql.table(table)}
    WHERE "clientId" IN (${survivorId}::uuid, ${loserId}::uuid) ORDER BY "id"`.execute(log.tx);
  const own = new Set(rows.filter((row) => row.clientId === survivorId).map((row) => row.key));
  const gone = rows.filter((row) => {
    if (row.clientId === survivorId) return side === 'loser';
    return side === 'survivor' || (side === 'both' && own.has(row.key));
  });
  await log.remove(
    table,
    gone.map((row) => row.id),
  );
}

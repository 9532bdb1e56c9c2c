import { sql } from 'kysely';
import type { MergeLog } from './merge-log.ts';
import type { Parties } from './parties.ts';

/** Of two uses of one lever by one person on one day the survivor's stays: it was one call. */
export async function mergeLeverUses(log: MergeLog, { survivorId, loserId }: Parties): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    SELECT l."id" FROM "LeverUse" l JOIN "LeverUse" s USING ("key", "authorId", "day")
    WHERE l."clientId" = ${loserId}::uuid AND s."clientId" = ${survivorId}::uuid`.execute(log.tx);
  await log.remove(
    'LeverUse',
    rows.map((row) => row.id),
  );
}

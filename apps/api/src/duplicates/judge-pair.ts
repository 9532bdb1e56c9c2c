import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

/** Writes down what people decided of two clients, whether or not the system had found them alike. */
export async function judgePair(
  { tx, actor, now }: Command,
  clientIds: readonly [string, string],
  state: 'open' | 'merged',
): Promise<void> {
  const [firstId, secondId] = clientIds.toSorted();
  await sql`
    INSERT INTO "ClientDuplicate" ("id", "firstId", "secondId", "strength", "score", "reasons", "state", "foundAt", "decidedById", "decidedAt")
    VALUES (${newId()}::uuid, ${firstId}::uuid, ${secondId}::uuid, 'possible', 0, '[]', ${state}, ${now}, ${actor.id}::uuid, ${now})
    ON CONFLICT ("firstId", "secondId") DO UPDATE SET "state" = EXCLUDED."state", "decidedById" = EXCLUDED."decidedById",
      "decidedAt" = EXCLUDED."decidedAt", "version" = "ClientDuplicate"."version" + 1`.execute(tx);
}

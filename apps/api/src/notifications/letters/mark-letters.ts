import type { Database, DatabaseTransaction } from '@svodka/database';
import type { Instant } from '@svodka/domain';
import { sql } from 'kysely';

export async function markSent(tx: DatabaseTransaction, ids: readonly string[], now: Instant): Promise<void> {
  await sql`UPDATE "Notification" SET "emailedAt" = ${now}::timestamptz WHERE "id" = ANY(${[...ids]}::uuid[])`.execute(
    tx,
  );
}

/** What was withdrawn, whoever has left, what was read before the morning: of these no letter is wanted any more. */
export async function forgetUnwanted(db: Database): Promise<void> {
  await sql`
    UPDATE "Notification" n SET "email" = 'off' FROM "User" u
    WHERE u."id" = n."userId" AND n."emailedAt" IS NULL AND n."email" <> 'off'
      AND (n."withdrawnAt" IS NOT NULL OR NOT u."active" OR (n."email" = 'digest' AND n."readAt" IS NOT NULL))`.execute(
    db,
  );
}

/** No letter will be sent of these. */
export async function forgetLetters(tx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  await sql`UPDATE "Notification" SET "email" = 'off' WHERE "id" = ANY(${[...ids]}::uuid[])`.execute(tx);
}

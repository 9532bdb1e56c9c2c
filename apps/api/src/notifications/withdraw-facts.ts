import type { DatabaseTransaction } from '@svodka/database';
import type { Instant } from '@svodka/domain';
import { sql } from 'kysely';
import { tellScreens } from './insert-notices.ts';

/**
 * Takes back what people were told of facts that no longer hold, wherever they look. A payment's fact is
 * `payment:<id>`; letters already sent stay sent, those that wait don't go.
 */
export async function withdrawFacts(tx: DatabaseTransaction, facts: readonly string[], now: Instant): Promise<void> {
  if (facts.length === 0) return;
  await sql`
    WITH withdrawn AS (
      UPDATE "Notification" SET "withdrawnAt" = ${now}::timestamptz
      WHERE "fact" = ANY(${[...facts]}::text[]) AND "withdrawnAt" IS NULL RETURNING "userId")
    SELECT ${tellScreens('withdrawn')} FROM withdrawn HAVING count(*) > 0`.execute(tx);
}

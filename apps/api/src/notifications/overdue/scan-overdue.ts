import type { DatabaseTransaction } from '@svodka/database';
import { addWorkingDays, type Instant, type NoticeKind } from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from '../../orders/index.ts';
import { insertNotices, tellScreens } from '../insert-notices.ts';
import { noticesFrom } from '../telling.ts';
import { withdrawFacts } from '../withdraw-facts.ts';
import { readColleagues, type TellingDeps } from '../write-notifications.ts';
import { foundFacts, type ScanMoment } from './found-facts.ts';
import { keepFreshFacts, overdueFact } from './fresh-facts.ts';
import { readNearDays } from './near-days.ts';

/** Any number, the same for all workers. */
const scanLock = 7_236_453;

/**
 * Tells of due moments that have passed, or shipments that have come near, and takes back those that no longer hold. One
 * transaction, one scan at a time: a second one started meanwhile finds nothing left to do.
 */
export async function scanOverdue(deps: TellingDeps): Promise<void> {
  const { db, clock } = deps;
  await db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${scanLock})`.execute(tx);
    const [now, today, zone] = [clock.now(), clock.today(), clock.zone];
    const nearUntil = addWorkingDays(calendar, today, await readNearDays(tx));
    const moment = { now, today, nearUntil, zone };
    await withdrawFacts(tx, await dropPastFacts(tx, moment), now);
    const tellings = await keepFreshFacts(tx, moment);
    if (tellings.length > 0) await insertNotices(tx, deps, noticesFrom(tellings, await readColleagues(tx, today)), now);
    await wakeSnoozed(tx, now);
  });
}

/** A stage left, a due moment moved, money that came, goods that went, an order ended: the fact is no more. */
async function dropPastFacts(tx: DatabaseTransaction, moment: ScanMoment): Promise<string[]> {
  const { rows } = await sql<{ kind: NoticeKind; subjectId: string; foundAt: Instant }>`
    DELETE FROM "OverdueFact" f WHERE NOT EXISTS (SELECT FROM (${foundFacts(moment)}) AS x
      WHERE x."kind" = f."kind" AND x."subjectId" = f."subjectId" AND x."dueAt" = f."dueAt")
    RETURNING f."kind", f."subjectId", f."foundAt"`.execute(tx);
  return rows.map(overdueFact);
}

/** What was put off comes back by itself, so the screens have to look; looking once more than needed does no harm. */
async function wakeSnoozed(tx: DatabaseTransaction, now: Instant): Promise<void> {
  await sql`
    WITH awake AS (SELECT "userId" FROM "Notification"
      WHERE "snoozedUntil" > ${now}::timestamptz - interval '2 minutes' AND "snoozedUntil" <= ${now}::timestamptz)
    SELECT ${tellScreens('awake')} FROM awake HAVING count(*) > 0`.execute(tx);
}

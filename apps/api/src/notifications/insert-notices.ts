import type { DatabaseTransaction } from '@svodka/database';
import type { Instant } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { everything, liveChannel } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import type { Deps } from '../platform/trpc.ts';
import type { Notice } from './telling.ts';

/** A live notice carries so many people's topics; beyond that everybody looks again. */
const mostTopics = 100;
const rowsAtOnce = 5_000;

/** Tells the screens of the people in `touched` that their notifications have changed. */
export const tellScreens = (touched: string): RawBuilder<unknown> => sql`
  pg_notify(${liveChannel}, (SELECT CASE WHEN count(DISTINCT "userId") > ${mostTopics}
    THEN ${JSON.stringify([everything])} ELSE json_agg(DISTINCT 'notifications:' || "userId")::text END FROM ${sql.table(touched)}))`;

/**
 * Writes notifications as each person wants them, once a fact; the live notice and the job for letters go with them into
 * the same transaction.
 */
export async function insertNotices(
  tx: DatabaseTransaction,
  { jobs, mail }: Pick<Deps, 'jobs' | 'mail'>,
  notices: readonly Notice[],
  now: Instant,
): Promise<void> {
  let letters = false;
  for (let start = 0; start < notices.length; start += rowsAtOnce) {
    const { rows } = await written(notices.slice(start, start + rowsAtOnce), now, mail !== null).execute(tx);
    letters ||= rows.some((row) => row.letters);
  }
  if (letters) await jobs.enqueue(tx, [{ queue: 'letters', data: {} }]);
}

/** People of the demo plant have addresses that nobody reads. */
function written(notices: readonly Notice[], now: Instant, mailIsOn: boolean): RawBuilder<{ letters: boolean }> {
  const rows = JSON.stringify(notices.map((notice) => ({ id: newId(), ...notice })));
  return sql`
    WITH wanted AS (
      SELECT n."id", n."userId", n."fact", n."why", n."kind", n."orderId", n."payload", coalesce(s."inApp", n."inApp") AS "inApp",
        CASE WHEN ${mailIsOn} AND NOT u."demo" THEN coalesce(s."email", n."email") ELSE 'off' END AS "email"
      FROM jsonb_to_recordset(${rows}::jsonb) AS n("id" uuid, "userId" uuid, "kind" text, "fact" text, "why" text,
        "orderId" uuid, "payload" jsonb, "inApp" boolean, "email" text)
      JOIN "User" AS u ON u."id" = n."userId" AND u."active"
      LEFT JOIN "NotificationSetting" AS s ON s."userId" = n."userId" AND s."kind" = n."kind"),
    written AS (
      INSERT INTO "Notification" ("id", "userId", "fact", "why", "kind", "orderId", "payload", "inApp", "email", "createdAt")
      SELECT "id", "userId", "fact", "why", "kind", "orderId", "payload", "inApp", "email", ${now}::timestamptz
      FROM wanted WHERE "inApp" OR "email" <> 'off'
      ON CONFLICT ("userId", "kind", "fact") DO NOTHING
      RETURNING "userId", "email")
    SELECT bool_or("email" = 'now') AS "letters", ${tellScreens('written')} FROM written HAVING count(*) > 0`;
}

import type { Database } from '@svodka/database';
import { type RawBuilder, sql } from 'kysely';
import { everything, liveChannel } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import type { Deps } from '../platform/trpc.ts';
import { type Notice, noticesOf, type ToldEvent } from './notices-of.ts';

/** Tells people of events just recorded. Safe to run again: a person, an event and a kind make one notification. */
export async function writeNotifications(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  eventIds: readonly number[],
): Promise<void> {
  const events = await toldEvents(db, eventIds);
  const notices = events.flatMap(noticesOf);
  if (notices.length > 0) await insertNotices(notices, clock.now()).execute(db);
}

async function toldEvents(db: Database, ids: readonly number[]): Promise<ToldEvent[]> {
  const { rows } = await sql<ToldEvent>`
    SELECT e."id", e."type", e."actorId", e."orderId", e."clientId", e."payload", e."changes",
      o."managerId" AS "orderManagerId", c."managerId" AS "clientManagerId"
    FROM "Event" AS e LEFT JOIN "Order" AS o ON o."id" = e."orderId" LEFT JOIN "Client" AS c ON c."id" = e."clientId"
    WHERE e."id" = ANY(${[...ids]}::bigint[]) ORDER BY e."id"`.execute(db);
  return rows;
}

/** A live notice carries so many people's topics; beyond that everybody looks again. */
const mostTopics = 100;

/** Rows and the live notice in one statement: a screen is never told before there is something to see. */
function insertNotices(notices: readonly Notice[], now: string): RawBuilder<unknown> {
  const rows = JSON.stringify(notices.map((notice) => ({ id: newId(), ...notice })));
  return sql`
    WITH written AS (
      INSERT INTO "Notification" ("id", "userId", "fact", "why", "kind", "orderId", "payload", "createdAt")
      SELECT n."id", n."userId", 'event:' || n."eventId", 'orderManager', n."kind", n."orderId", n."payload", ${now}::timestamptz
      FROM jsonb_to_recordset(${rows}::jsonb) AS n(
        "id" uuid, "userId" uuid, "eventId" bigint, "kind" text, "orderId" uuid, "payload" jsonb)
      JOIN "User" AS u ON u."id" = n."userId" AND u."active"
      ON CONFLICT ("userId", "kind", "fact") DO NOTHING
      RETURNING "userId")
    SELECT pg_notify(${liveChannel}, CASE WHEN count(DISTINCT "userId") > ${mostTopics}
      THEN ${JSON.stringify([everything])} ELSE json_agg(DISTINCT 'notifications:' || "userId")::text END)
    FROM written HAVING count(*) > 0`;
}

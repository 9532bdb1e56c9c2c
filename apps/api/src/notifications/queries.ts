import type { Database } from '@svodka/database';
import { type Instant, instantSchema, noticeKindSchema } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, type Page, pageInput, pageOf } from '../platform/paging.ts';
import { type NoticeRow, noticeColumns, noticeTables, readNotice, type StoredNotice } from './notice-row.ts';

/** current: what holds and isn't put off; unread: of these, the unread; the others by name. */
export const noticeStates = ['current', 'unread', 'snoozed', 'withdrawn'] as const;
export const listSchema = z.object({
  ...pageInput,
  state: z.enum(noticeStates).default('current'),
  kind: noticeKindSchema.optional(),
});
export type ListInput = z.infer<typeof listSchema>;

const cursorSchema = z.tuple([instantSchema, z.uuid()]);
/** What was put off is as new as the moment it comes back; the index has the same expression. */
const shownAt = sql`coalesce(n."snoozedUntil", n."createdAt")`;

/** A person's notifications, latest first. */
export async function listNotifications(
  db: Database,
  userId: string,
  now: Instant,
  { cursor, limit, state, kind }: ListInput,
): Promise<Page<NoticeRow>> {
  const seen = decodeCursor(cursor, cursorSchema);
  const conditions = [
    sql<SqlBool>`n."userId" = ${userId}::uuid AND n."inApp"`,
    inState(state, now),
    ...(kind ? [sql<SqlBool>`n."kind" = ${kind}`] : []),
    ...(seen ? [sql<SqlBool>`(${shownAt}, n."id") < (${seen[0]}::timestamptz, ${seen[1]}::uuid)`] : []),
  ];
  const { rows } = await sql<StoredNotice>`SELECT ${noticeColumns} FROM ${noticeTables}
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${shownAt} DESC, n."id" DESC LIMIT ${limit + 1}::int`.execute(
    db,
  );
  return pageOf(rows.map(readNotice), limit, (row) => [row.snoozedUntil ?? row.createdAt, row.id]);
}

function inState(state: ListInput['state'], now: Instant): RawBuilder<SqlBool> {
  if (state === 'withdrawn') return sql`n."withdrawnAt" IS NOT NULL`;
  if (state === 'snoozed') return sql`n."withdrawnAt" IS NULL AND n."snoozedUntil" > ${now}::timestamptz`;
  const current = sql<SqlBool>`n."withdrawnAt" IS NULL AND coalesce(n."snoozedUntil" <= ${now}::timestamptz, true)`;
  return state === 'unread' ? sql`${current} AND n."readAt" IS NULL` : current;
}

export async function countUnread(db: Database, userId: string, now: Instant): Promise<{ count: number }> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS "count" FROM "Notification" n
    WHERE n."userId" = ${userId}::uuid AND n."inApp" AND ${inState('unread', now)}`.execute(db);
  return { count: rows[0]?.count ?? 0 };
}

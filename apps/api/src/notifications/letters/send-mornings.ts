import type { DatabaseTransaction } from '@svodka/database';
import { lastMorning, type PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from '../../orders/index.ts';
import { LetterRefused } from '../../platform/mail.ts';
import { noticeColumns, noticeTables, readNotice, type StoredNotice } from '../notice-row.ts';
import { morningLetterOf, type Reader } from './letter-of.ts';
import { forgetLetters, markSent } from './mark-letters.ts';
import type { LetterDeps } from './send-letters.ts';

/** One letter a person, of what was written before the last morning that has begun. */
export async function sendMornings(deps: LetterDeps): Promise<void> {
  const { db, clock } = deps;
  const morning = lastMorning(calendar, clock.now(), clock.zone);
  const { rows: readers } = await sql<Reader>`
    SELECT u."id", u."name", u."email", u."locale" FROM "User" u WHERE EXISTS (
      SELECT FROM "Notification" n WHERE n."userId" = u."id" AND n."emailedAt" IS NULL AND n."email" = 'digest'
        AND n."createdAt" < ${morning.at}::timestamptz) ORDER BY u."id"`.execute(db);
  for (const reader of readers) {
    await db.transaction().execute((tx) => sendMorning(tx, deps, reader, morning));
  }
}

async function sendMorning(
  tx: DatabaseTransaction,
  { mail, log, clock }: LetterDeps,
  reader: Reader,
  { day, at }: { day: PlainDate; at: string },
): Promise<void> {
  const rows = await lockGathered(tx, reader.id, at);
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  try {
    await mail.send(morningLetterOf(rows.map(readNotice), reader, day, mail.home));
    await markSent(tx, ids, clock.now());
  } catch (error) {
    if (!(error instanceof LetterRefused)) throw error;
    log.warn({ err: error, userId: reader.id, forGood: error.forGood }, 'a letter was refused');
    if (error.forGood) await forgetLetters(tx, ids);
  }
}

/** Another worker at the same letter is waited for; then nothing is left here. */
async function lockGathered(tx: DatabaseTransaction, userId: string, before: string): Promise<StoredNotice[]> {
  const { rows } = await sql<StoredNotice>`
    SELECT ${noticeColumns} FROM ${noticeTables}
    WHERE n."userId" = ${userId}::uuid AND n."emailedAt" IS NULL AND n."email" = 'digest'
      AND n."createdAt" < ${before}::timestamptz AND n."readAt" IS NULL AND n."withdrawnAt" IS NULL
    ORDER BY n."createdAt", n."id" FOR UPDATE OF n`.execute(tx);
  return rows;
}

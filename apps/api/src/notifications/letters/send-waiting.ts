import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import { LetterRefused } from '../../platform/mail.ts';
import { noticeColumns, noticeTables, readNotice, type StoredNotice } from '../notice-row.ts';
import { letterOf } from './letter-of.ts';
import { forgetLetters, markSent } from './mark-letters.ts';
import type { LetterDeps } from './send-letters.ts';

type WaitingRow = StoredNotice & { readerName: string; email: string; locale: string };

/** Sends the letters that go at once, the oldest first, each in a transaction of its own. */
export async function sendWaiting(deps: LetterDeps): Promise<void> {
  const tried: string[] = [];
  const next = () => deps.db.transaction().execute((tx) => sendNext(tx, deps, tried));
  for (let id = await next(); id !== null; id = await next()) tried.push(id);
}

/** Answers with the notification whose turn it was; null when there is none. */
async function sendNext(tx: DatabaseTransaction, deps: LetterDeps, tried: string[]): Promise<string | null> {
  const { mail, log, clock } = deps;
  const row = await lockNext(tx, tried);
  if (!row) return null;
  const reader = { id: row.userId, name: row.readerName, email: row.email, locale: row.locale };
  try {
    await mail.send(letterOf(readNotice(row), reader, mail.home));
    await markSent(tx, [row.id], clock.now());
  } catch (error) {
    if (!(error instanceof LetterRefused)) throw error;
    log.warn({ err: error, userId: row.userId, forGood: error.forGood }, 'a letter was refused');
    if (error.forGood) await forgetLetters(tx, [row.id]);
  }
  return row.id;
}

async function lockNext(tx: DatabaseTransaction, tried: string[]): Promise<WaitingRow | undefined> {
  const { rows } = await sql<WaitingRow>`
    SELECT ${noticeColumns}, u."name" AS "readerName", u."email", u."locale"
    FROM ${noticeTables} JOIN "User" u ON u."id" = n."userId"
    WHERE n."email" = 'now' AND n."emailedAt" IS NULL AND n."withdrawnAt" IS NULL
      AND n."id" <> ALL(${tried}::uuid[])
    ORDER BY n."createdAt", n."id" LIMIT 1 FOR UPDATE OF n SKIP LOCKED`.execute(tx);
  return rows[0];
}

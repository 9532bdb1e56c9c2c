import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import type { SessionUser } from '../actor.ts';

export const sessionCookie = 'svodka.session_token';

/**
 * The person behind a request's cookie. One indexed read on every request and no cache, so that a disabled user, a
 * changed role or a revoked session bites at once.
 */
export async function readSession(db: Database, cookieHeader: string | null | undefined): Promise<SessionUser | null> {
  const token = tokenIn(cookieHeader);
  if (token === null) return null;
  const { rows } = await sql<SessionUser>`
    SELECT u."id", u."name", u."email", u."role", u."service", u."locale", s."id" AS "sessionId"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."token" = ${token} AND s."expiresAt" > now() AND u."active"`.execute(db);
  return rows[0] ?? null;
}

/** The token is a random secret of its own; better-auth appends a signature after the dot, which the lookup doesn't need. */
function tokenIn(cookieHeader: string | null | undefined): string | null {
  if (!cookieHeader) return null;
  for (const pair of cookieHeader.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name?.endsWith(sessionCookie) && value) return value.split('.', 1)[0] ?? null;
  }
  return null;
}

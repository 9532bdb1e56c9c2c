import type { Database } from '@svodka/database';
import type { SessionUser } from '../actor.ts';

export const sessionCookie = 'svodka.session_token';

/**
 * The person behind a request's cookie. One indexed read on every request and no cache, so that a disabled user, a
 * changed role or a revoked session bites at once.
 */
export async function readSession(db: Database, cookieHeader: string | null | undefined): Promise<SessionUser | null> {
  const token = tokenIn(cookieHeader);
  if (token === null) return null;
  const row = await db
    .selectFrom('Session')
    .innerJoin('User', 'User.id', 'Session.userId')
    .select([
      'User.id',
      'User.name',
      'User.email',
      'User.role',
      'User.service',
      'User.locale',
      'Session.id as sessionId',
    ])
    .where('Session.token', '=', token)
    .where('Session.expiresAt', '>', (eb) => eb.fn<never>('now', []))
    .where('User.active', '=', true)
    .executeTakeFirst();
  return row ?? null;
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

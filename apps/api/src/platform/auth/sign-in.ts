import type { Database } from '@svodka/database';
import { type RefusalCode, type RefusalDetails, refusal } from '@svodka/domain';
import { z } from 'zod';
import type { Auth } from './auth.ts';
import { countFailure, forgetFailures, secondsToWait } from './throttle.ts';

const credentials = z.object({ email: z.string().max(200), password: z.string().max(200) });

const answer = (status: number, code: RefusalCode, details: RefusalDetails = {}) =>
  Response.json({ refusal: refusal(code, details) }, { status });

/** Throttles guesses and keeps the disabled out; checking the password and making the session is better-auth's work. */
export async function signIn(db: Database, auth: Auth, request: Request, address: string): Promise<Response> {
  const parsed = credentials.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return answer(400, 'request.invalid');
  const attempt = { email: parsed.data.email, address };
  const wait = await secondsToWait(db, attempt);
  if (wait > 0) return answer(429, 'request.tooMany', { seconds: wait });

  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['origin', 'user-agent', 'x-forwarded-for']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const body = JSON.stringify(parsed.data);
  const response = await auth.handler(new Request(request.url, { method: 'POST', headers, body }));
  if (!response.ok) {
    await countFailure(db, attempt);
    return answer(401, 'login.wrong');
  }
  const user = await db
    .selectFrom('User')
    .select(['id', 'active'])
    .where('email', '=', attempt.email.toLowerCase())
    .executeTakeFirst();
  if (!user?.active) {
    if (user) await db.deleteFrom('Session').where('userId', '=', user.id).execute();
    return answer(403, 'login.disabled');
  }
  await forgetFailures(db, attempt);
  return response;
}

import type { Database } from '@svodka/database';
import { sql } from 'kysely';

/** Wrong passwords allowed in a quarter of an hour, for one login and from one address. */
const limits = { login: 10, address: 60 };
const windowMinutes = 15;

export interface Attempt {
  email: string;
  address: string;
}

const keysOf = ({ email, address }: Attempt) => [
  { key: `login ${email.toLowerCase()}`, limit: limits.login },
  { key: `address ${address}`, limit: limits.address },
];

/** Seconds to wait before the next try, or 0. Counted in the database, so that replicas share the count. */
export async function secondsToWait(db: Database, attempt: Attempt): Promise<number> {
  const keys = keysOf(attempt);
  const rows = await db
    .selectFrom('LoginAttempt')
    .select(['key', 'failures', sql<number>`ceil(extract(epoch from "resetsAt" - now()))::int`.as('seconds')])
    .where(
      'key',
      'in',
      keys.map(({ key }) => key),
    )
    .execute();
  const waits = rows
    .filter((row) => row.failures >= (keys.find(({ key }) => key === row.key)?.limit ?? Number.POSITIVE_INFINITY))
    .map((row) => row.seconds);
  return Math.max(0, ...waits);
}

export async function countFailure(db: Database, attempt: Attempt): Promise<void> {
  for (const { key } of keysOf(attempt)) {
    await sql`
      INSERT INTO "LoginAttempt" ("key", "failures", "resetsAt")
      VALUES (${key}, 1, now() + make_interval(mins => ${windowMinutes}))
      ON CONFLICT ("key") DO UPDATE SET
        "failures" = CASE WHEN "LoginAttempt"."resetsAt" < now() THEN 1 ELSE "LoginAttempt"."failures" + 1 END,
        "resetsAt" = CASE WHEN "LoginAttempt"."resetsAt" < now() THEN EXCLUDED."resetsAt" ELSE "LoginAttempt"."resetsAt" END
    `.execute(db);
  }
}

export async function forgetFailures(db: Database, { email }: Attempt): Promise<void> {
  await db.deleteFrom('LoginAttempt').where('key', '=', `login ${email.toLowerCase()}`).execute();
}

import { randomBytes } from 'node:crypto';
import type { Database } from '@svodka/database';
import { json } from '../database/json.ts';
import type { Env } from '../env.ts';

/** The secret that signs session cookies: given, or made once and kept in the database that all replicas share. */
export async function authSecret(db: Database, env: Env): Promise<string> {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  const key = 'authSecret';
  await db
    .insertInto('Setting')
    .values({ key, value: json(randomBytes(32).toString('base64url')) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirstOrThrow();
  return String(value);
}

import type { Role, Service } from '@svodka/domain';
import { hashPassword } from '../platform/auth/password.ts';
import { openPool } from '../platform/database/connect.ts';
import { newId } from '../platform/new-id.ts';

export const testPassword = 'correct horse battery';
let hash: Promise<string> | undefined;

/** A person who can sign in over HTTP with `testPassword`. */
export async function addLogin(databaseUrl: string, role: Role, service: Service | null = null) {
  hash ??= hashPassword(testPassword);
  const { pool, db } = openPool(databaseUrl, 1, 'svodka test login');
  const id = newId();
  const email = `${role}-${id.slice(-6)}@test.svodka`;
  await db
    .insertInto('User')
    .values({ id, name: `${role} ${id.slice(-4)}`, email, role, service })
    .execute();
  await db
    .insertInto('Account')
    .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: await hash })
    .execute();
  await pool.end();
  return { id, email };
}

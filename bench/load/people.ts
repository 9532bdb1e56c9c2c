import { hashPassword } from '../../apps/api/src/platform/auth/password.ts';
import type { DataSet } from '../data/index.ts';
import { copyAll } from './copy-all.ts';
import { idOf } from './id-of.ts';

export const password = 'bench-password';

export function emailOf(manager: number): string {
  return `m${manager}@bench.svodka`;
}

/** Managers who may sign in; the password is digested once, as the digest is meant to be slow. */
export async function loadPeople(url: string, { managers }: DataSet): Promise<void> {
  const digest = await hashPassword(password);
  await copyAll(
    url,
    'User',
    managers.map(({ number, name }) => ({ id: idOf('user', number), name, email: emailOf(number), role: 'manager' })),
  );
  await copyAll(
    url,
    'Account',
    managers.map(({ number }) => ({
      id: idOf('account', number),
      accountId: idOf('user', number),
      providerId: 'credential',
      userId: idOf('user', number),
      password: digest,
    })),
  );
}

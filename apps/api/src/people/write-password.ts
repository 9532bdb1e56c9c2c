import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

/** Keeps the digest where sign-in looks for it. */
export async function writePassword({ tx, now }: Command, userId: string, password: string): Promise<void> {
  await tx
    .insertInto('Account')
    .values({
      id: newId(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password,
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: now }))
    .execute();
}

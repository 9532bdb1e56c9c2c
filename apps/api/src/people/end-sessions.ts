import type { Command } from '../platform/command.ts';

/** Signs a person out everywhere; their next request is refused. */
export async function endSessions({ tx }: Command, userId: string): Promise<void> {
  await tx.deleteFrom('Session').where('userId', '=', userId).execute();
}

import type { Command } from '../platform/command.ts';

/** The person with an e-mail, for whoever knows no ids: the command line. */
export function findUser({ tx }: Command, email: string) {
  return tx
    .selectFrom('User')
    .select(['id', 'name', 'role', 'service', 'version'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

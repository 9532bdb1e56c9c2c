import { type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { findUser } from './find-user.ts';
import { updateUser } from './update-user.ts';

/** Disables the person with an e-mail, whatever version their record has: the command line knows no versions. */
export async function disableUser(command: Command, email: string): Promise<Result<{ version: number }>> {
  const person = await findUser(command, email);
  if (!person) return refuse('request.notFound', { entity: 'user', email });
  return updateUser(command, { ...person, active: false });
}

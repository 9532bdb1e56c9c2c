import { ok, type Result, refuse } from '@svodka/domain';
import { hashPassword } from '../platform/auth/password.ts';
import type { Command } from '../platform/command.ts';
import { endSessions } from './end-sessions.ts';
import type { SetPasswordInput } from './input.ts';
import { writePassword } from './write-password.ts';

/** Gives a person a new password; whoever knew the old one is signed out. Refusal: `request.notFound`. */
export async function setPassword(
  command: Command,
  { id, password }: SetPasswordInput,
): Promise<Result<{ id: string }>> {
  const person = await command.tx.selectFrom('User').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!person) return refuse('request.notFound', { entity: 'user', entityId: id });
  await writePassword(command, id, await hashPassword(password));
  await endSessions(command, id);
  command.record({ type: 'user.passwordSet', entity: 'user', entityId: id });
  return ok({ id });
}

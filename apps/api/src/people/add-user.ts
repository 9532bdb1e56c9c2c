import { ok, type Result, refuse } from '@svodka/domain';
import { hashPassword } from '../platform/auth/password.ts';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { AddUserInput } from './input.ts';
import { writePassword } from './write-password.ts';

/** Adds a person who may sign in at once. Refusal: `user.emailTaken`. */
export function addUser(command: Command, input: AddUserInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey, password, ...person } = input;
  // The password stays out of what the key remembers: a quick digest of it would be a gift to a thief.
  return once(command, { procedure: 'people.add', key: idempotencyKey, input: person }, async () => {
    const { tx, now } = command;
    const row = {
      id: newId(),
      name: person.name,
      email: person.email.toLowerCase(),
      role: person.role,
      service: person.service ?? null,
    };
    const added = await tx
      .insertInto('User')
      .values({ ...row, createdAt: now, updatedAt: now })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return refuse('user.emailTaken', { email: row.email });
    await writePassword(command, row.id, await hashPassword(password));
    const { id, ...fields } = row;
    const changes = changesBetween<object>({}, fields);
    command.record({ type: 'user.added', entity: 'user', entityId: id, changes });
    return ok({ id });
  });
}

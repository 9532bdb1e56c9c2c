import { clientLabelKindSchema, ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { lockLabel } from './lock-label.ts';
import { renameOnClients } from './rename-on-clients.ts';

const name = z.string().trim().min(1).max(200);

/** A known word comes with the version that was seen; a new one with its directory. */
export const saveLabelSchema = z.union([
  z.object({ name, id: z.uuid(), version: z.int().positive() }),
  z.object({ name, kind: clientLabelKindSchema, id: z.undefined().optional() }),
]);
type SaveLabelInput = z.infer<typeof saveLabelSchema>;

/**
 * Adds a word to a directory, or renames one, on all clients too. Refusals: `clientLabel.nameTaken`, `request.notFound`,
 * `request.conflict`.
 */
export async function saveLabel(command: Command, input: SaveLabelInput): Promise<Result<{ id: string }>> {
  // Who saves takes turns, so that two can't give one name at once; who reads doesn't wait.
  await sql`LOCK TABLE "ClientLabel" IN SHARE ROW EXCLUSIVE MODE`.execute(command.tx);
  if (input.id !== undefined) return renameLabel(command, input);
  const { kind } = input;
  if (await isTaken(command, kind, input.name)) return refuse('clientLabel.nameTaken', { name: input.name });
  const id = newId();
  const row = { kind, name: input.name };
  await command.tx
    .insertInto('ClientLabel')
    .values({ id, ...row })
    .execute();
  const changes = changesBetween<object>({}, row);
  command.record({ type: 'clientLabel.added', entity: 'clientLabel', entityId: id, changes });
  return ok({ id });
}

async function renameLabel(
  command: Command,
  given: Extract<SaveLabelInput, { id: string }>,
): Promise<Result<{ id: string }>> {
  const { id, version } = given;
  const before = await lockLabel(command, id, version);
  if (!before.ok) return before;
  const label = before.value;
  if (label.name === given.name) return ok({ id });
  if (await isTaken(command, label.kind, given.name)) return refuse('clientLabel.nameTaken', { name: given.name });
  await command.tx
    .updateTable('ClientLabel')
    .set({ name: given.name, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const clients = await renameOnClients(command, label.kind, label.name, given.name);
  const changes = { name: [label.name, given.name] as const };
  command.record({
    type: 'clientLabel.renamed',
    entity: 'clientLabel',
    entityId: id,
    payload: { clients },
    changes,
  });
  return ok({ id });
}

async function isTaken({ tx }: Command, kind: 'category' | 'activity', wanted: string): Promise<boolean> {
  const taken = await tx
    .selectFrom('ClientLabel')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', wanted)
    .executeTakeFirst();
  return taken !== undefined;
}

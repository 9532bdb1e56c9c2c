import { ok, propertyId, type Result, refuse, refused } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { changesBetween } from '../../platform/events.ts';
import { once } from '../../platform/idempotency.ts';
import { newId } from '../../platform/new-id.ts';
import { conflictRefusal } from '../../platform/version.ts';
import { assignProperty } from './assign-property.ts';
import type { SavePropertyInput } from './input.ts';

type Saved = Result<{ id: string; version: number }>;

/**
 * Adds a property or changes one: values already given stay as they are and are checked when they are next edited.
 * Refusals: `property.nameTaken`, `request.notFound`, `request.conflict`.
 */
export async function saveProperty(command: Command, input: SavePropertyInput): Promise<Saved> {
  const { id, idempotencyKey, version: _version, ...given } = input;
  if (id) return changeProperty(command, { ...input, id });
  if (!idempotencyKey) return addProperty(command, input);
  return once(command, { procedure: 'products.saveProperty', key: idempotencyKey, input: given }, () =>
    addProperty(command, input),
  );
}

async function addProperty(command: Command, input: SavePropertyInput): Promise<Saved> {
  const { tx } = command;
  const id = newId();
  const free = await refuseTaken(command, input.name, id);
  if (!free.ok) return free;
  const fields = fieldsOf(input);
  await tx
    .insertInto('Property')
    .values({ id, ...fields })
    .execute();
  command.record({ type: 'property.added', entity: 'property', entityId: id, changes: changesBetween({}, fields) });
  if (input.groupId) {
    const assigned = await assignProperty(command, {
      groupId: input.groupId,
      propertyId: propertyId(id),
      assigned: true,
    });
    if (!assigned.ok) return assigned;
  }
  return ok({ id, version: 1 });
}

async function changeProperty(command: Command, input: SavePropertyInput & { id: string }): Promise<Saved> {
  const { tx } = command;
  const { id, version } = input;
  const before = await tx
    .selectFrom('Property')
    .select(['name', 'kind', 'unit', 'choices', 'version'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!before) return refuse('request.notFound', { entity: 'property', entityId: id });
  if (before.version !== version) {
    return refused(await conflictRefusal(command, 'property', id, version ?? 0, before.version));
  }
  const free = await refuseTaken(command, input.name, id);
  if (!free.ok) return free;
  const fields = fieldsOf(input);
  await tx
    .updateTable('Property')
    .set({ ...fields, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const changes = changesBetween<object>(before, fields);
  command.record({ type: 'property.updated', entity: 'property', entityId: id, changes });
  return ok({ id, version: version + 1 });
}

function fieldsOf({ name, kind, unit, choices }: SavePropertyInput) {
  return {
    name,
    kind,
    unit: kind === 'number' ? unit || null : null,
    choices: kind === 'choice' ? [...new Set(choices)] : [],
  };
}

/** Two who give one name at once wait for each other by a lock on it. */
async function refuseTaken({ tx }: Command, name: string, id: string): Promise<Result<null>> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`property ${name.toLowerCase()}`}))`.execute(tx);
  const same = await tx
    .selectFrom('Property')
    .select('id')
    .where(sql<string>`lower("name")`, '=', name.toLowerCase())
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return same ? refuse('property.nameTaken', { name }) : ok(null);
}

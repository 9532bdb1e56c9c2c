import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import type { AssignPropertyInput } from './input.ts';

/**
 * Says that products of a group and of those below it have a property, or no longer. Values already given stay. Saying it
 * twice changes nothing. Refusal: `request.notFound`.
 */
export async function assignProperty(
  command: Command,
  { groupId, propertyId, assigned }: AssignPropertyInput,
): Promise<Result<{ changed: boolean }>> {
  const { tx } = command;
  const group = await tx.selectFrom('ProductGroup').select('id').where('id', '=', groupId).executeTakeFirst();
  if (!group) return refuse('request.notFound', { entity: 'productGroup', entityId: groupId });
  const property = await tx.selectFrom('Property').select('name').where('id', '=', propertyId).executeTakeFirst();
  if (!property) return refuse('request.notFound', { entity: 'property', entityId: propertyId });
  const changed = assigned ? await add(command, groupId, propertyId) : await remove(command, groupId, propertyId);
  if (changed)
    command.record({
      type: assigned ? 'productGroup.propertyAdded' : 'productGroup.propertyRemoved',
      entity: 'productGroup',
      entityId: groupId,
      payload: { propertyId, name: property.name },
      changes: { property: assigned ? [null, property.name] : [property.name, null] },
    });
  return ok({ changed });
}

async function add({ tx }: Command, groupId: string, propertyId: string): Promise<boolean> {
  const added = await tx
    .insertInto('GroupProperty')
    .values((eb) => ({
      groupId,
      propertyId,
      position: eb
        .selectFrom('GroupProperty')
        .where('groupId', '=', groupId)
        .select((own) => own.fn.coalesce(own(own.fn.max<number>('position'), '+', 1), own.lit(0)).as('next')),
    }))
    .onConflict((conflict) => conflict.columns(['groupId', 'propertyId']).doNothing())
    .returning('propertyId')
    .executeTakeFirst();
  return added !== undefined;
}

async function remove({ tx }: Command, groupId: string, propertyId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('GroupProperty')
    .where('groupId', '=', groupId)
    .where('propertyId', '=', propertyId)
    .returning('propertyId')
    .executeTakeFirst();
  return gone !== undefined;
}

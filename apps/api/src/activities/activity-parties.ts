import { can, ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

export interface Parties {
  clientId: string;
  assigneeId: string;
  orderId?: string | null | undefined;
  contactId?: string | null | undefined;
}

/**
 * Refuses an activity over somebody else's order or contact, or given to somebody who can't do it. Refusals:
 * `request.notFound`, `activity.assigneeUnable`.
 */
export async function refuseStrangers({ tx }: Command, parties: Parties): Promise<Result<null>> {
  const { clientId, assigneeId, orderId, contactId } = parties;
  const client = await tx.selectFrom('Client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (!client) return refuse('request.notFound', { entity: 'client', entityId: clientId });
  const person = await tx.selectFrom('User').select(['role', 'active']).where('id', '=', assigneeId).executeTakeFirst();
  if (!person) return refuse('request.notFound', { entity: 'user', entityId: assigneeId });
  if (!(person.active && can(person.role, 'activity.write'))) return refuse('activity.assigneeUnable');
  for (const [table, id] of [['Order', orderId] as const, ['Contact', contactId] as const]) {
    if (!id) continue;
    const own = await tx
      .selectFrom(table)
      .select('id')
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst();
    if (!own) return refuse('request.notFound', { entity: table === 'Order' ? 'order' : 'contact', entityId: id });
  }
  return ok(null);
}

import type { DB } from '@svodka/database';
import { can, ok, type Result, refuse } from '@svodka/domain';
import type { Selectable } from 'kysely';
import type { Command } from '../platform/command.ts';

type OwnEvent = Selectable<DB['ClientEvent']>;

/**
 * Locks an event that is about to be changed: its author's, or anybody's for those who read the audit. Refusals:
 * `request.notFound`, `request.conflict`, `clientEvent.automatic`, `clientEvent.notAuthor`.
 */
export async function lockOwnEvent(
  { tx, actor }: Command,
  { id, version }: { id: string; version: number },
): Promise<Result<OwnEvent>> {
  const event = await tx.selectFrom('ClientEvent').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!event) return refuse('request.notFound', { entity: 'clientEvent', entityId: id });
  if (event.automatic) return refuse('clientEvent.automatic');
  if (event.authorId !== actor.id && !can(actor.role, 'audit.read')) return refuse('clientEvent.notAuthor');
  return event.version === version ? ok(event) : refuse('request.conflict', { version: event.version });
}

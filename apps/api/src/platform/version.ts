import { type Refusal, refusal } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from './command.ts';

/**
 * What the loser of two meeting edits is told: who changed what since the version they saw. An order also changes with what
 * belongs to it.
 */
export async function conflictRefusal(
  { tx }: Command,
  entity: string,
  entityId: string,
  seenVersion: number,
  actualVersion: number,
): Promise<Refusal> {
  const since = await tx
    .selectFrom('Event')
    .leftJoin('User', 'User.id', 'Event.actorId')
    .select(['Event.at', 'Event.changes', 'Event.type', 'User.name'])
    .where((eb) =>
      eb.or([
        eb('Event.entityId', '=', entityId),
        eb.and([eb('Event.orderId', '=', entityId), sql<boolean>`"Event"."changes" <> '{}'::jsonb`]),
      ]),
    )
    .orderBy('Event.id', 'desc')
    .limit(Math.min(20, Math.max(1, actualVersion - seenVersion)))
    .execute();
  const changes = Object.assign({}, ...since.map((event) => event.changes).reverse());
  return refusal('request.conflict', {
    entity,
    entityId,
    expectedVersion: seenVersion,
    actualVersion,
    changedByName: since[0]?.name ?? 'Svodka',
    changedAt: since[0]?.at ?? '',
    changes,
  });
}

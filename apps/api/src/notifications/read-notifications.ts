import { ok, type Result } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';

export const readSchema = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(1_000) }),
  z.object({ all: z.literal(true) }),
]);
export type ReadInput = z.infer<typeof readSchema>;

/** Marks one's own notifications read; those of others aren't touched. */
export async function readNotifications(
  command: Command,
  userId: string,
  input: ReadInput,
): Promise<Result<{ read: number }>> {
  const { tx, now } = command;
  const read = await tx
    .updateTable('Notification')
    .set({ readAt: now })
    .where('userId', '=', userId)
    .where('readAt', 'is', null)
    .$if('ids' in input, (query) => query.where(sql<boolean>`"id" = ANY(${'ids' in input ? input.ids : []}::uuid[])`))
    .returning('id')
    .execute();
  // The entity and its id make the topic under which the person's other windows listen.
  if (read.length > 0) {
    const payload = { read: read.length };
    command.record({ type: 'notifications.read', entity: 'notifications', entityId: userId, payload });
  }
  return ok({ read: read.length });
}

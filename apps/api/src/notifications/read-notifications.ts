import { ok, type Result } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { recordOwn } from './record-own.ts';

export const readSchema = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(1_000) }),
  z.object({ all: z.literal(true) }),
]);
export type ReadInput = z.infer<typeof readSchema>;

/** Marks one's own notifications read; those of others aren't touched, nor those put off. */
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
    .where(
      'ids' in input
        ? sql<boolean>`"id" = ANY(${input.ids}::uuid[])`
        : sql<boolean>`coalesce("snoozedUntil" <= ${now}::timestamptz, true)`,
    )
    .returning('id')
    .execute();
  if (read.length > 0) recordOwn(command, userId, 'notifications.read', { read: read.length });
  return ok({ read: read.length });
}

import { instantSchema, ok, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { recordOwn } from './record-own.ts';

export const snoozeSchema = z.object({ id: z.uuid(), until: instantSchema });
export type SnoozeInput = z.infer<typeof snoozeSchema>;

/**
 * Puts one's own notification off: it comes back unread at the moment. Refusals: `request.notFound`, `request.invalid`
 * {fields: {until}} for a moment that has passed.
 */
export async function snoozeNotification(
  command: Command,
  userId: string,
  { id, until }: SnoozeInput,
): Promise<Result<{ until: string }>> {
  const { tx, now } = command;
  if (until <= now) return refuse('request.invalid', { fields: { until: 'past' } });
  const snoozed = await tx
    .updateTable('Notification')
    .set({ snoozedUntil: until, readAt: null })
    .where('id', '=', id)
    .where('userId', '=', userId)
    .returning('id')
    .executeTakeFirst();
  if (!snoozed) return refuse('request.notFound', { entity: 'notification', id });
  recordOwn(command, userId, 'notifications.snoozed', { notificationId: id, until });
  return ok({ until });
}

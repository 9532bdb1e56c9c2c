import type { ClientLabelKind } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

/**
 * Gives every client that carries a word its new name, and says so in each one's history. Their versions move on, so that
 * a form opened before can't bring the old name back. Answers how many they were.
 */
export async function renameOnClients(
  command: Command,
  kind: ClientLabelKind,
  from: string,
  to: string,
): Promise<number> {
  const { tx, now } = command;
  const moved = { version: sql<number>`"version" + 1`, updatedAt: now };
  const clients =
    kind === 'category'
      ? await tx
          .updateTable('Client')
          .set({ category: to, ...moved })
          .where('category', '=', from)
          .returning('id')
          .execute()
      : await tx
          .updateTable('Client')
          .set({ activities: sql<string[]>`array_replace("activities", ${from}, ${to})`, ...moved })
          .where(sql<boolean>`${from} = ANY("activities")`)
          .returning('id')
          .execute();
  const field = kind === 'category' ? 'category' : 'activities';
  for (const { id } of clients) {
    const changes = { [field]: [from, to] as const };
    command.record({ type: 'client.relabelled', entity: 'client', entityId: id, clientId: id, changes });
  }
  return clients.length;
}

import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

export interface MovedClient {
  id: string;
  managerId: string | null;
  toManagerId: string | null;
}

/** Writes the new managers of clients that are locked, each with its event; what the former ones had to do goes along. */
export async function moveClients(
  { tx, now, record }: Command,
  clients: readonly MovedClient[],
  payload: Record<string, unknown>,
): Promise<void> {
  const rows = JSON.stringify(clients.map(({ id, managerId, toManagerId }) => ({ id, managerId, toManagerId })));
  await sql`
    UPDATE "Client" c SET "managerId" = g."toManagerId", "version" = c."version" + 1, "updatedAt" = ${now}::timestamptz
    FROM jsonb_to_recordset(${rows}::jsonb) AS g("id" uuid, "toManagerId" uuid)
    WHERE c."id" = g."id"`.execute(tx);
  await sql`
    UPDATE "Activity" a SET "assigneeId" = g."toManagerId", "version" = a."version" + 1
    FROM jsonb_to_recordset(${rows}::jsonb) AS g("id" uuid, "managerId" uuid, "toManagerId" uuid)
    WHERE a."clientId" = g."id" AND a."assigneeId" = g."managerId" AND a."doneAt" IS NULL
      AND g."toManagerId" IS NOT NULL`.execute(tx);
  record(
    ...clients.map(({ id, managerId, toManagerId }) => ({
      type: 'client.handedOver',
      entity: 'client',
      entityId: id,
      clientId: id,
      payload,
      changes: { managerId: [managerId, toManagerId] as const },
    })),
  );
}

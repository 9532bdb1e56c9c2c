import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

export interface MovedClient {
  id: string;
  managerId: string | null;
  toManagerId: string | null;
}

/** Writes the new managers of clients that are locked, each with its event. */
export async function moveClients(
  { tx, now, record }: Command,
  clients: readonly MovedClient[],
  payload: Record<string, unknown>,
): Promise<void> {
  const rows = clients.map(({ id, toManagerId }) => ({ id, toManagerId }));
  await sql`
    UPDATE "Client" c SET "managerId" = g."toManagerId", "version" = c."version" + 1, "updatedAt" = ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g("id" uuid, "toManagerId" uuid)
    WHERE c."id" = g."id"`.execute(tx);
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

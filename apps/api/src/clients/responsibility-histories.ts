import { type Instant, type PlainDate, plainDateIn, type Responsibility } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

export interface AnsweredClient {
  id: string;
  managerId: string | null;
  createdAt: Instant;
}

/** One that is written down has an id; one that is only known from who has the client has none yet. */
export type KnownResponsibility = Responsibility & { id: string | null };

/**
 * Who answered for each client, by day. A client that came without a history of managers: the one they have now has
 * answered since their first day with us.
 */
export async function readHistories(
  command: Command,
  clients: readonly AnsweredClient[],
): Promise<Map<string, KnownResponsibility[]>> {
  const ids = clients.map(({ id }) => id);
  const rows = await command.tx
    .selectFrom('ClientResponsibility')
    .select(['id', 'clientId', 'managerId', 'fromDay', 'untilDay'])
    .where(sql<boolean>`"clientId" = ANY(${ids}::uuid[])`)
    .orderBy('fromDay')
    .execute();
  const written = Map.groupBy(rows, ({ clientId }) => clientId);
  const unwritten = clients.filter(({ id, managerId }) => managerId !== null && !written.has(id));
  const firstOrders = await firstOrderDays(
    command,
    unwritten.map(({ id }) => id),
  );
  return new Map(
    clients.map((client) => {
      const known = written.get(client.id);
      return [client.id, known ?? sinceFirstDay(client, firstOrders.get(client.id), command.zone)];
    }),
  );
}

function sinceFirstDay(
  { managerId, createdAt }: AnsweredClient,
  firstOrderOn: PlainDate | undefined,
  zone: string,
): KnownResponsibility[] {
  if (managerId === null) return [];
  const known = plainDateIn(zone, createdAt);
  const fromDay = firstOrderOn && firstOrderOn < known ? firstOrderOn : known;
  return [{ id: null, managerId, fromDay, untilDay: null }];
}

async function firstOrderDays({ tx }: Command, clientIds: readonly string[]): Promise<Map<string, PlainDate>> {
  if (clientIds.length === 0) return new Map();
  const { rows } = await sql<{ clientId: string; day: PlainDate }>`
    SELECT "clientId", min("requestedOn") AS "day" FROM "Order"
    WHERE "clientId" = ANY(${clientIds}::uuid[]) GROUP BY 1`.execute(tx);
  return new Map(rows.map(({ clientId, day }) => [clientId, day]));
}

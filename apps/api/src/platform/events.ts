import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';

/** A field's value before and after. */
export type Changes = Record<string, readonly [before: unknown, after: unknown]>;

/** What a command did: the audit record, the line of the order's history and the source of live updates, all in one row. */
export interface NewEvent {
  type: string;
  entity: string;
  entityId: string;
  orderId?: string | null;
  clientId?: string | null;
  payload?: Record<string, unknown>;
  changes?: Changes;
}

export interface RecordedEvents {
  ids: number[];
}

/** NOTIFY carries at most 8 000 bytes; longer lists become "forget everything". */
const longestNotice = 7_500;
export const liveChannel = 'svodka_live';
export const everything = '*';

/** Writes the events and the live notice in one statement of the caller's transaction. */
export async function recordEvents(
  tx: DatabaseTransaction,
  actorId: string | null,
  events: readonly NewEvent[],
): Promise<RecordedEvents> {
  if (events.length === 0) return { ids: [] };
  const rows = JSON.stringify(
    events.map((event) => ({ ...event, payload: event.payload ?? {}, changes: event.changes ?? {} })),
  );
  const { rows: written } = await sql<{ id: number }>`
    WITH written AS (
      INSERT INTO "Event" ("type", "actorId", "entity", "entityId", "orderId", "clientId", "payload", "changes")
      SELECT e."type", ${actorId}::uuid, e."entity", e."entityId", e."orderId", e."clientId", e."payload", e."changes"
      FROM jsonb_to_recordset(${rows}::jsonb) AS e(
        "type" text, "entity" text, "entityId" uuid, "orderId" uuid, "clientId" uuid, "payload" jsonb, "changes" jsonb)
      RETURNING "id")
    SELECT "id", pg_notify(${liveChannel}, ${notice(events)}) FROM written`.execute(tx);
  return { ids: written.map((row) => row.id) };
}

function notice(events: readonly NewEvent[]): string {
  const text = JSON.stringify([...new Set(events.flatMap(topicsOf))]);
  return text.length > longestNotice ? JSON.stringify([everything]) : text;
}

/** What a screen may be showing that this event makes old. */
export function topicsOf(event: Pick<NewEvent, 'entity' | 'entityId' | 'orderId' | 'clientId'>): string[] {
  const { entity } = event;
  const topics = [`${entity}:${event.entityId}`, entity.endsWith('y') ? `${entity.slice(0, -1)}ies` : `${entity}s`];
  if (event.orderId) topics.push(`order:${event.orderId}`, 'orders');
  if (event.clientId) topics.push(`client:${event.clientId}`);
  return topics;
}

/** The difference of two versions of a record, field by field; fields that stayed are left out. */
export function changesBetween<T extends object>(before: T, after: Partial<T>): Changes {
  const entries = Object.entries(after)
    .map(([field, value]) => [field, [Reflect.get(before, field) ?? null, value ?? null]] as const)
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is));
  return Object.fromEntries(entries);
}

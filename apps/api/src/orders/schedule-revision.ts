import type { DB } from '@svodka/database';
import { type RevisedPart, type ScheduleCause, sameTerms } from '@svodka/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { OrderRecord } from './order-record.ts';
import { isRetired } from './schedule-parts.ts';

export type ScheduleRevision = Selectable<DB['ScheduleRevision']>;
/** How a schedule was before its first recorded change: orders that were loaded whole have no revision of their making. */
export type FirstSchedule = Pick<ScheduleRevision, 'id' | 'orderId' | 'parts'>;

/** How the schedule looks after a change of an order; nothing when sums and planned days are what they were. */
export function scheduleRevisions(
  before: OrderRecord | null,
  after: OrderRecord,
  { now, actor }: Pick<Command, 'now' | 'actor'>,
  note: string | null = null,
): ScheduleRevision[] {
  const parts = revisedParts(after);
  const known = before === null ? [] : revisedParts(before);
  if (JSON.stringify(parts) === JSON.stringify(known)) return [];
  const cause = before === null ? 'created' : causeOf(before, after);
  return [{ id: newId(), orderId: after.row.id, at: now, cause, note, authorId: actor.id, parts }];
}

/** The schedules that have to be known before these revisions are; those known already are passed over in writing. */
export function firstSchedules(before: OrderRecord | null, revisions: readonly ScheduleRevision[]): FirstSchedule[] {
  if (before === null || revisions.length === 0) return [];
  const parts = revisedParts(before);
  return parts.length === 0 ? [] : [{ id: newId(), orderId: before.row.id, parts }];
}

/** Writes first schedules as of the making of their orders, unless something is known of them. */
export function insertFirstSchedules(first: readonly FirstSchedule[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO "ScheduleRevision" ("id", "orderId", "at", "cause", "authorId", "parts")
    SELECT f."id", o."id", o."createdAt", 'created', o."createdById", f."parts"
    FROM jsonb_to_recordset(${JSON.stringify(first)}::jsonb) AS f("id" uuid, "orderId" uuid, "parts" jsonb)
    JOIN "Order" o ON o."id" = f."orderId"
    WHERE NOT EXISTS (SELECT FROM "ScheduleRevision" r WHERE r."orderId" = o."id")`;
}

function revisedParts({ parts }: OrderRecord): RevisedPart[] {
  return parts
    .filter((part) => !isRetired(part))
    .map(({ position, amount, plannedOn }) => ({ position, amount, plannedOn }));
}

function causeOf(before: OrderRecord, after: OrderRecord): ScheduleCause {
  if (before.row.confirmedOn === null && after.row.confirmedOn !== null) return 'confirmed';
  if (!sameTerms(before.row.terms, after.row.terms)) return 'terms';
  return before.row.amount === after.row.amount ? 'dates' : 'amount';
}

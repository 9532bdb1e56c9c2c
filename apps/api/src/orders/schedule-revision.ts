import type { DB } from '@svodka/database';
import { type RevisedPart, type ScheduleCause, sameTerms } from '@svodka/domain';
import type { Selectable } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { OrderRecord } from './order-record.ts';
import { isRetired } from './schedule-parts.ts';

export type ScheduleRevision = Selectable<DB['ScheduleRevision']>;

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

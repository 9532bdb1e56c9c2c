import type { Instant, RevisedPart, ScheduleCause } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';

export interface PastSchedule {
  id: string;
  at: Instant;
  cause: ScheduleCause;
  note: string | null;
  authorName: string | null;
  parts: RevisedPart[];
}

/** More than anybody looks back. */
const revisionsShown = 200;

/** How the payment schedule of an order changed, newest first. */
export async function readScheduleHistory({ db }: PermittedContext, id: string): Promise<PastSchedule[]> {
  const { rows } = await sql<PastSchedule>`
    SELECT r."id", r."at", r."cause", r."note", u."name" AS "authorName", r."parts"
    FROM "ScheduleRevision" r LEFT JOIN "User" u ON u."id" = r."authorId" WHERE r."orderId" = ${id}::uuid
    ORDER BY r."at" DESC, r."id" DESC LIMIT ${revisionsShown}`.execute(db);
  return rows;
}

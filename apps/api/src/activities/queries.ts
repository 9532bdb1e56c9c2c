import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { z } from 'zod';
import { readDeskOwners } from '../people/index.ts';
import { decodeCursor, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import type { MineInput, OfClientInput, PersonInput } from './input.ts';

/** What a row tells, with the names of whom it touches. */
function activities(db: Database) {
  return db
    .selectFrom('Activity as a')
    .innerJoin('Client as c', 'c.id', 'a.clientId')
    .innerJoin('User as u', 'u.id', 'a.assigneeId')
    .leftJoin('User as d', 'd.id', 'a.doneById')
    .leftJoin('Order as o', 'o.id', 'a.orderId')
    .leftJoin('Contact as t', 't.id', 'a.contactId')
    .select([
      'a.id',
      'a.clientId',
      'a.orderId',
      'a.contactId',
      'a.kind',
      'a.subject',
      'a.assigneeId',
      'a.dueOn',
      'a.doneAt',
    ])
    .select(['a.outcome', 'a.version', 'c.shortName as clientName', 'u.name as assigneeName', 'd.name as doneByName'])
    .select(['o.number as orderNumber', 't.name as contactName', 't.phones as contactPhones']);
}

const cursorSchema = z.tuple([z.string(), z.uuid()]);

interface Seen {
  cursor?: string | null | undefined;
  limit: number;
}

/** Planned ones, the first due at the top. */
async function plannedPage(query: ReturnType<typeof activities>, { cursor, limit }: Seen) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await query
    .where('a.doneAt', 'is', null)
    .$if(seen !== null, (more) =>
      more.where(sql<boolean>`(a."dueOn", a."id") > (${seen?.[0]}::date, ${seen?.[1]}::uuid)`),
    )
    .orderBy('a.dueOn')
    .orderBy('a.id')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.dueOn, row.id]);
}

/** Done ones, the latest at the top. */
async function donePage(query: ReturnType<typeof activities>, { cursor, limit }: Seen) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await query
    .where('a.doneAt', 'is not', null)
    .$if(seen !== null, (more) =>
      more.where(sql<boolean>`(a."doneAt", a."id") < (${seen?.[0]}::timestamptz, ${seen?.[1]}::uuid)`),
    )
    .orderBy('a.doneAt', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.doneAt, row.id]);
}

export function activitiesOfClient(db: Database, { clientId, done, ...page }: OfClientInput) {
  const own = activities(db).where('a.clientId', '=', clientId);
  return done ? donePage(own, page) : plannedPage(own, page);
}

/** Whose activities are meant: a person's, or one's own and those of whoever one stands in for. */
async function deskOf({ db, user, clock }: PermittedContext, { assigneeId }: PersonInput): Promise<string[]> {
  return assigneeId ? [assigneeId] : readDeskOwners(db, user.id, clock.today());
}

/** What a person has to do: now is what is due today or was before. */
export async function activitiesOf(ctx: PermittedContext, { scope, assigneeId, ...page }: MineInput) {
  const { db, clock } = ctx;
  const owners = await deskOf(ctx, { assigneeId });
  const own = activities(db).where(sql<boolean>`a."assigneeId" = ANY(${owners}::uuid[])`);
  switch (scope) {
    case 'now':
      return plannedPage(own.where('a.dueOn', '<=', clock.today()), page);
    case 'later':
      return plannedPage(own.where('a.dueOn', '>', clock.today()), page);
    case 'done':
      return donePage(own, page);
  }
}

interface Counts {
  overdue: number;
  today: number;
  later: number;
}

/** How many activities a person has ahead. */
export async function activityCounts(ctx: PermittedContext, person: PersonInput): Promise<Counts> {
  const today = ctx.clock.today();
  const owners = await deskOf(ctx, person);
  const { rows } = await sql<Counts>`
    SELECT count(*) FILTER (WHERE "dueOn" < ${today}::date) AS "overdue",
      count(*) FILTER (WHERE "dueOn" = ${today}::date) AS "today", count(*) FILTER (WHERE "dueOn" > ${today}::date) AS "later"
    FROM "Activity" WHERE "assigneeId" = ANY(${owners}::uuid[]) AND "doneAt" IS NULL`.execute(ctx.db);
  return rows[0] ?? { overdue: 0, today: 0, later: 0 };
}

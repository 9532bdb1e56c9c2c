import { actsFor, addDays, instantAt, type Service, serviceSchema, services, userIdSchema } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import type { SessionUser } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import { likePattern } from '../platform/search-text.ts';

/** What a queue may be narrowed to; `asked` cuts across the other two: whoever was asked has yet to answer. */
export const queueFilter = z.object({
  /** Without it the queue is that of all services the person works for. */
  service: serviceSchema.optional(),
  state: z.enum(['all', 'open', 'accepted', 'asked']).default('all'),
  /** Whose work; null for what nobody has taken. */
  assigneeId: userIdSchema.nullable().optional(),
  mine: z.boolean().optional(),
  late: z.boolean().optional(),
  search: z.string().trim().max(100).optional(),
});
export type QueueFilter = z.infer<typeof queueFilter>;

type Condition = RawBuilder<SqlBool>;

/** The open tasks `t` of orders `o` that a filter leaves; the states stand as in the partial index "ServiceTask_queue". */
export function queueCondition(filter: QueueFilter, user: SessionUser, clock: Pick<Clock, 'now'>): Condition {
  const conditions: Condition[] = [sql`t."state" IN ('open', 'accepted')`];
  const whose = filter.service ? [filter.service] : servicesOf(user);
  const [only] = whose;
  if (whose.length === 1) conditions.push(sql`t."service" = ${only}`);
  else if (whose.length < services.length) conditions.push(sql`t."service" = ANY(${whose}::text[])`);
  if (filter.state === 'asked') conditions.push(isAsked);
  else if (filter.state !== 'all') conditions.push(sql`t."state" = ${filter.state}`);
  if (filter.mine) conditions.push(sql`t."assigneeId" = ${user.id}::uuid`);
  if (filter.assigneeId === null) conditions.push(sql`t."assigneeId" IS NULL`);
  else if (filter.assigneeId) conditions.push(sql`t."assigneeId" = ${filter.assigneeId}::uuid`);
  if (filter.late) conditions.push(isLateAt(clock));
  if (filter.search) conditions.push(searchCondition(filter.search));
  return sql.join<SqlBool>(conditions, sql` AND `);
}

/** The services whose work a person does: their queue unless they ask for another's. */
export function servicesOf(user: SessionUser): Service[] {
  return services.filter((service) => actsFor(user, service));
}

/** Whether a task `t` waits for an answer; open questions are few, and read once. */
export const isAsked = sql<SqlBool>`t."id" IN (SELECT "taskId" FROM "TaskQuestion" WHERE "answeredAt" IS NULL)`;

/** What the filter and the orders of rows look at. Joined to the left, so that PostgreSQL leaves out what neither asks for. */
export const filteredTables = sql`"ServiceTask" t LEFT JOIN "Order" o ON o."id" = t."orderId" LEFT JOIN "Client" c ON c."id" = o."clientId"`;

/** The clock of a paused order stands: its tasks don't grow late. */
export function isLateAt(clock: Pick<Clock, 'now'>): Condition {
  return sql`t."dueAt" < ${clock.now()}::timestamptz AND NOT o."paused"`;
}

/** Due from now to the end of the day so many days from today. */
export function isDueWithin(days: number, { now, today, zone }: Clock): Condition {
  const end = instantAt(zone, addDays(today(), days + 1), 0);
  return sql`t."dueAt" >= ${now()}::timestamptz AND t."dueAt" < ${end}::timestamptz AND NOT o."paused"`;
}

function searchCondition(text: string): Condition {
  const pattern = likePattern(text.toLowerCase());
  return sql`(o."number" LIKE ${pattern} OR c."searchName" LIKE ${pattern} OR lower(t."subject") LIKE ${pattern})`;
}

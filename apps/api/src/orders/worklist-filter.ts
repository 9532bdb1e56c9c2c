import {
  addDays,
  clientIdSchema,
  orderCategorySchema,
  partiesOf,
  partySchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import type { SessionUser } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import { likePattern } from '../platform/search-text.ts';

export const worklistFilter = z.object({
  /** Whose orders; null for everybody's. */
  managerId: userIdSchema.nullish(),
  /** Others whose orders count with theirs: those they stand in for. */
  standsInFor: z.array(userIdSchema).max(50).optional(),
  scope: z.enum(['open', 'all', 'closed']).default('open'),
  stages: z.array(z.string().max(100)).max(50).optional(),
  waitsFor: z.array(partySchema).max(20).optional(),
  clientId: clientIdSchema.optional(),
  category: orderCategorySchema.optional(),
  late: z.boolean().optional(),
  waitsForMe: z.boolean().optional(),
  shipWithinDays: z.int().min(0).max(400).optional(),
  advanceLate: z.boolean().optional(),
  requestedFrom: plainDateSchema.optional(),
  requestedTo: plainDateSchema.optional(),
  search: z.string().trim().max(100).optional(),
});
export type WorklistFilter = z.infer<typeof worklistFilter>;

/** Whose orders the tabs count. */
export const worklistTabsInput = worklistFilter.pick({ managerId: true, standsInFor: true });

type Condition = RawBuilder<SqlBool>;

/**
 * The filter as one condition; an absent field leaves no trace in the statement. `"open"` stands bare, as in the partial
 * indexes: PostgreSQL doesn't see that `"open" IS TRUE` is the same.
 */
export function worklistCondition(
  filter: WorklistFilter,
  user: SessionUser,
  clock: Pick<Clock, 'now' | 'today'>,
): Condition {
  const conditions = [...placeConditions(filter, user, clock), ...dateConditions(filter, clock)];
  return conditions.length === 0 ? sql<SqlBool>`true` : sql.join<SqlBool>(conditions, sql` AND `);
}

function placeConditions(filter: WorklistFilter, user: SessionUser, clock: Pick<Clock, 'now'>): Condition[] {
  const conditions: Condition[] = [];
  if (filter.scope === 'open') conditions.push(sql`o."open"`);
  if (filter.scope === 'closed') conditions.push(sql`NOT o."open"`);
  if (filter.managerId) conditions.push(heldBy(filter.managerId, filter.standsInFor));
  if (filter.clientId) conditions.push(sql`o."clientId" = living_client(${filter.clientId}::uuid)`);
  if (filter.category) conditions.push(sql`o."category" = ${filter.category}`);
  if (filter.stages) conditions.push(sql`o."stage" = ANY(${filter.stages}::text[])`);
  if (filter.waitsFor) conditions.push(sql`o."waitsFor" = ANY(${filter.waitsFor}::text[])`);
  if (filter.waitsForMe) conditions.push(sql`o."waitsFor" = ANY(${partiesOf(user)}::text[])`);
  if (filter.late) conditions.push(sql`o."stageDueAt" < ${clock.now()}::timestamptz`);
  if (filter.search) conditions.push(searchCondition(filter.search));
  return conditions;
}

/** Orders of a manager, and of those whose work they do. */
export function heldBy(managerId: string, standsInFor: readonly string[] = []): Condition {
  return standsInFor.length === 0
    ? sql`o."managerId" = ${managerId}::uuid`
    : sql`o."managerId" = ANY(${[managerId, ...standsInFor]}::uuid[])`;
}

function dateConditions(filter: WorklistFilter, clock: Pick<Clock, 'today'>): Condition[] {
  const conditions: Condition[] = [];
  if (filter.shipWithinDays !== undefined) {
    const last = addDays(clock.today(), filter.shipWithinDays);
    conditions.push(sql`o."currentShipDate" <= ${last}::date AND o."shippedPercent" < 100`);
  }
  if (filter.advanceLate) conditions.push(sql`o."nextPaymentIsAdvance" AND o."nextPaymentOn" < ${clock.today()}::date`);
  if (filter.requestedFrom) conditions.push(sql`o."requestedOn" >= ${filter.requestedFrom}::date`);
  if (filter.requestedTo) conditions.push(sql`o."requestedOn" <= ${filter.requestedTo}::date`);
  return conditions;
}

function searchCondition(text: string): Condition {
  const pattern = likePattern(text.toLowerCase());
  return sql`(o."number" LIKE ${pattern} OR o."clientId" IN (SELECT "id" FROM "Client" WHERE "searchName" LIKE ${pattern}))`;
}

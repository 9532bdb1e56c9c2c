import {
  addDays,
  anchors,
  clientIdSchema,
  isAdvance,
  orderIdSchema,
  type PlainDate,
  plainDateSchema,
  type ShippingDays,
  shippingDays,
  userIdSchema,
} from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { calendar } from '../orders/index.ts';
import type { Clock } from '../platform/clock.ts';
import { likePattern } from '../platform/search-text.ts';

export const lineFilter = z.object({
  /** Whose orders; null for everybody's. */
  managerId: userIdSchema.nullish(),
  clientId: clientIdSchema.optional(),
  orderId: orderIdSchema.optional(),
  /** Current ship dates, both days included. */
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  scope: z.enum(['all', 'overdue', 'week', 'ready', 'conflict']).default('all'),
  search: z.string().trim().max(100).optional(),
});
export type LineFilter = z.infer<typeof lineFilter>;

type Condition = RawBuilder<SqlBool>;

/** The days a dispatcher counts by; a week is today and the six days after it. */
export type DispatchDays = ShippingDays & { weekEnd: PlainDate };

export function dispatchDays(clock: Pick<Clock, 'today'>): DispatchDays {
  const today = clock.today();
  return { ...shippingDays(calendar, today), weekEnd: addDays(today, 6) };
}

/** Where lines come from: the line as `l`, its order as `o`, the client as `c`, the product as `p`. */
export const lineTables = sql.raw(`"OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
  JOIN "Client" c ON c."id" = o."clientId" LEFT JOIN "Product" p ON p."id" = l."productId"`);

/**
 * What the rules of shipping look at, as PostgreSQL sees it: `isReadyToShip` and `guardHolds('advanceCovered')`. The parts
 * are asked for order by order: given EXISTS, PostgreSQL gathers every unpaid part in the history first.
 */
export const lineReady = sql<SqlBool>`l."readyQuantity" + l."writtenOffQuantity" >= l."quantity"`;
export const advanceCovered = sql<SqlBool>`(o."advanceReleased" OR (
  SELECT coalesce(bool_and(s."paid" >= s."amount"), true) FROM "SchedulePart" s
  WHERE s."orderId" = o."id" AND s."anchor" IN (${sql.join(anchors.filter((anchor) => isAdvance({ anchor })))})))`;

/** What is left of a line to ship is worth, kopeck for kopeck as its shipments will be: `amountOf`. */
export const restAmount = sql`(round(l."amount"::numeric * (l."quantity" - l."writtenOffQuantity") / l."quantity")
  - round(l."amount"::numeric * l."shippedQuantity" / l."quantity"))::bigint`;

export const isOverdue = ({ today }: DispatchDays): Condition => sql`l."currentShipDate" < ${today}::date`;
export const isNotReady = ({ readyBy }: DispatchDays): Condition =>
  sql`(l."currentShipDate" <= ${readyBy}::date AND NOT (${lineReady}))`;
export const isThisWeek = ({ today, weekEnd }: DispatchDays): Condition =>
  sql`l."currentShipDate" BETWEEN ${today}::date AND ${weekEnd}::date`;
/** `shippingConflictsOf` finds something. The costly question comes last. */
export const isInConflict = (days: DispatchDays): Condition =>
  sql`(${isOverdue(days)} OR o."paused" OR ${isNotReady(days)} OR NOT ${advanceCovered})`;

/** The filter as one condition. `"toShip"` stands bare, as in the partial index. */
export function lineCondition(filter: LineFilter, days: DispatchDays): Condition {
  const conditions: Condition[] = [sql`l."toShip"`];
  if (filter.from) conditions.push(sql`l."currentShipDate" >= ${filter.from}::date`);
  if (filter.to) conditions.push(sql`l."currentShipDate" <= ${filter.to}::date`);
  // Lines that have to leave are of open orders: said once more, it spares PostgreSQL the manager's finished ones.
  if (filter.managerId) conditions.push(sql`o."open" AND o."managerId" = ${filter.managerId}::uuid`);
  if (filter.clientId) conditions.push(sql`o."clientId" = ${filter.clientId}::uuid`);
  if (filter.orderId) conditions.push(sql`o."id" = ${filter.orderId}::uuid`);
  if (filter.search) conditions.push(searchCondition(filter.search));
  const scope = scopeCondition(filter.scope, days);
  if (scope) conditions.push(scope);
  return sql.join<SqlBool>(conditions, sql` AND `);
}

function scopeCondition(scope: LineFilter['scope'], days: DispatchDays): Condition | null {
  switch (scope) {
    case 'all':
      return null;
    case 'overdue':
      return isOverdue(days);
    case 'week':
      return isThisWeek(days);
    case 'ready':
      return lineReady;
    case 'conflict':
      return isInConflict(days);
  }
}

function searchCondition(text: string): Condition {
  const pattern = likePattern(text.toLowerCase());
  return sql`(o."number" LIKE ${pattern} OR c."searchName" LIKE ${pattern} OR lower(l."description") LIKE ${pattern}
    OR lower(p."article") LIKE ${pattern})`;
}

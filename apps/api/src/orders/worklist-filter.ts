import type { DB } from '@svodka/database';
import {
  addDays,
  clientIdSchema,
  orderCategorySchema,
  type Party,
  partySchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import type { SessionUser } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';

export const worklistFilter = z.object({
  /** Whose orders; null for everybody's. */
  managerId: userIdSchema.nullish(),
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

type OrderBuilder = ExpressionBuilder<DB, 'Order'>;
type Condition = ExpressionWrapper<DB, 'Order', SqlBool>;

/** The filter as one condition; each absent field leaves no trace in the statement. */
export function worklistCondition(filter: WorklistFilter, user: SessionUser, clock: Pick<Clock, 'now' | 'today'>) {
  return (eb: OrderBuilder): Condition =>
    eb.and([...placeConditions(eb, filter, user, clock), ...dateConditions(eb, filter, clock)]);
}

function placeConditions(
  eb: OrderBuilder,
  filter: WorklistFilter,
  user: SessionUser,
  clock: Pick<Clock, 'now'>,
): Condition[] {
  const conditions: Condition[] = [];
  if (filter.scope === 'open') conditions.push(eb(sql.ref<boolean>('Order.open'), 'is', true));
  if (filter.scope === 'closed') conditions.push(eb('Order.open', 'is', false));
  if (filter.managerId) conditions.push(eb('Order.managerId', '=', filter.managerId));
  if (filter.clientId) conditions.push(eb('Order.clientId', '=', filter.clientId));
  if (filter.category) conditions.push(eb('Order.category', '=', filter.category));
  if (filter.stages) conditions.push(eb('Order.stage', '=', sql<string>`ANY(${filter.stages}::text[])`));
  if (filter.waitsFor) conditions.push(eb('Order.waitsFor', '=', sql<Party>`ANY(${filter.waitsFor}::text[])`));
  if (filter.waitsForMe) conditions.push(eb('Order.waitsFor', '=', sql<Party>`ANY(${partiesOf(user)}::text[])`));
  if (filter.late) conditions.push(eb('Order.stageDueAt', '<', clock.now()));
  if (filter.search) conditions.push(searchCondition(eb, filter.search));
  return conditions;
}

function dateConditions(eb: OrderBuilder, filter: WorklistFilter, clock: Pick<Clock, 'today'>): Condition[] {
  const conditions: Condition[] = [];
  if (filter.shipWithinDays !== undefined) {
    conditions.push(
      eb('Order.currentShipDate', '<=', addDays(clock.today(), filter.shipWithinDays)),
      eb('Order.shippedPercent', '<', 100),
    );
  }
  if (filter.advanceLate)
    conditions.push(eb('Order.nextPaymentIsAdvance', 'is', true), eb('Order.nextPaymentOn', '<', clock.today()));
  if (filter.requestedFrom) conditions.push(eb('Order.requestedOn', '>=', filter.requestedFrom));
  if (filter.requestedTo) conditions.push(eb('Order.requestedOn', '<=', filter.requestedTo));
  return conditions;
}

function searchCondition(eb: OrderBuilder, text: string): Condition {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const ofClient = eb.selectFrom('Client').select('Client.id').where('Client.searchName', 'like', pattern);
  return eb.or([eb('Order.number', 'like', pattern), eb('Order.clientId', 'in', ofClient)]);
}

/** For whom an order must wait to be waiting for this person. */
export function partiesOf(user: SessionUser): Party[] {
  if (user.role === 'manager') return ['sales'];
  if (user.role === 'service') return user.service ? [user.service] : [];
  if (user.role === 'dispatcher') return ['dispatch', 'production'];
  if (user.role === 'economist') return ['costing', 'bank'];
  return [];
}

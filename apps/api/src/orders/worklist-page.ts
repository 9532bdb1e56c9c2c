import { type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { type CursorKey, decodeCursor, pageInput } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { worklistCondition, worklistFilter } from './worklist-filter.ts';
import { shipsOn, urgentAt } from './worklist-row.ts';

export const worklistInput = worklistFilter.extend({
  ...pageInput,
  sort: z.enum(['urgency', 'newest', 'amount', 'shipDate', 'client']).default('urgency'),
});
export type WorklistInput = z.infer<typeof worklistInput>;

/** How each order of rows is written: the leading key, its direction, and the type of the value a cursor carries. */
const sorts = {
  urgency: { key: urgentAt, direction: 'asc', cast: 'timestamptz' },
  newest: { key: sql`"Order"."requestedOn"`, direction: 'desc', cast: 'date' },
  amount: { key: sql`"Order"."amount"`, direction: 'desc', cast: 'bigint' },
  shipDate: { key: shipsOn, direction: 'asc', cast: 'date' },
  client: { key: sql`"Client"."shortName"`, direction: 'asc', cast: 'text' },
} as const;

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

/** A page of orders by the filter, in the order asked for, from the cursor on; what to select is the caller's. */
export function worklistPage({ db, user, clock }: PermittedContext, input: WorklistInput) {
  const { key, direction } = sorts[input.sort];
  const after = decodeCursor(input.cursor, cursorSchema);
  const condition = worklistCondition(input, user, clock);
  const query = db
    .selectFrom('Order')
    .innerJoin('Client', 'Client.id', 'Order.clientId')
    .select(sql<CursorKey>`${key}`.as('sortKey'))
    .where((eb) => condition(eb))
    .orderBy(key, direction)
    .orderBy('Order.id', direction)
    .limit(input.limit + 1);
  return after ? query.where(beyond(input.sort, after)) : query;
}

function beyond(sort: WorklistInput['sort'], [value, id]: z.infer<typeof cursorSchema>) {
  const { key, direction, cast } = sorts[sort];
  const sign = sql.raw(direction === 'asc' ? '>' : '<');
  return sql<SqlBool>`(${key}, "Order"."id") ${sign} (${value}::${sql.raw(cast)}, ${id}::uuid)`;
}

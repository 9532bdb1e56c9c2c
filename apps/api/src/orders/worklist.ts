import { type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { type CursorKey, decodeCursor, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { worklistCondition, worklistFilter } from './worklist-filter.ts';
import { shipsOn, urgentAt, withClock, worklistColumns } from './worklist-row.ts';

export const worklistInput = worklistFilter.extend({
  ...pageInput,
  sort: z.enum(['urgency', 'newest', 'amount', 'shipDate', 'client']).default('urgency'),
});
type WorklistInput = z.infer<typeof worklistInput>;
type Sort = WorklistInput['sort'];

/** How each order of rows is written: the leading key, its direction, and the value a cursor carries of it. */
const sorts = {
  urgency: { key: urgentAt, direction: 'asc', cast: 'timestamptz' },
  newest: { key: sql`"Order"."requestedOn"`, direction: 'desc', cast: 'date' },
  amount: { key: sql`"Order"."amount"`, direction: 'desc', cast: 'bigint' },
  shipDate: { key: shipsOn, direction: 'asc', cast: 'date' },
  client: { key: sql`"Client"."shortName"`, direction: 'asc', cast: 'text' },
} as const;

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

/** One page of orders, each row with its whole story; keyed by the last row, so that paging deep costs nothing more. */
export async function readWorklist(ctx: PermittedContext, input: WorklistInput) {
  const { db, user, clock } = ctx;
  const { key, direction } = sorts[input.sort];
  const after = decodeCursor(input.cursor, cursorSchema);
  const condition = worklistCondition(input, user, clock);
  let query = db
    .selectFrom('Order')
    .innerJoin('Client', 'Client.id', 'Order.clientId')
    .innerJoin('User', 'User.id', 'Order.managerId')
    .leftJoin('Product', 'Product.id', 'Order.mainProductId')
    .select(worklistColumns)
    .select(sql<CursorKey>`${key}`.as('sortKey'))
    .where((eb) => condition(eb))
    .orderBy(key, direction)
    .orderBy('Order.id', direction)
    .limit(input.limit + 1);
  if (after) query = query.where(beyond(input.sort, after));
  const rows = await query.execute();
  const now = clock.now();
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map(({ sortKey, ...row }) => withClock(row, now, clock.zone)), nextCursor: page.nextCursor };
}

function beyond(sort: Sort, [value, id]: z.infer<typeof cursorSchema>) {
  const { key, direction, cast } = sorts[sort];
  const sign = sql.raw(direction === 'asc' ? '>' : '<');
  return sql<SqlBool>`(${key}, "Order"."id") ${sign} (${value}::${sql.raw(cast)}, ${id}::uuid)`;
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { type CursorKey, decodeCursor, type Page, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { worklistCondition, worklistFilter } from './worklist-filter.ts';

export const worklistInput = worklistFilter.extend({
  ...pageInput,
  sort: z.enum(['urgency', 'newest', 'amount', 'shipDate', 'client']).default('urgency'),
});
export type WorklistInput = z.infer<typeof worklistInput>;

/**
 * How each order of rows is written: the leading key, its direction, and the type of the value a cursor carries. Rows
 * without a due moment or a ship date come last; the indexes have the same expressions.
 */
const sorts = {
  urgency: {
    key: `coalesce(o."attentionAt", '9999-12-31 00:00:00+00'::timestamptz)`,
    direction: 'ASC',
    cast: 'timestamptz',
  },
  newest: { key: 'o."requestedOn"', direction: 'DESC', cast: 'date' },
  amount: { key: 'o."amount"', direction: 'DESC', cast: 'bigint' },
  shipDate: { key: `coalesce(o."currentShipDate", '9999-12-31'::date)`, direction: 'ASC', cast: 'date' },
  client: { key: 'c."shortName"', direction: 'ASC', cast: 'text' },
} as const;

type Sorted<Row> = Row & { sortKey: CursorKey };

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

/**
 * A page of orders by the filter, in the order asked for, from the cursor on; which columns of which tables is the
 * caller's to say. The statement is text with values: building it with the query builder cost more than running it. The
 * limit is a literal, so that PostgreSQL can keep one plan for all values.
 */
export async function readPage<Row extends { id: string }>(
  { db, user, clock }: PermittedContext,
  input: WorklistInput,
  { columns, tables }: { columns: RawBuilder<unknown>; tables: RawBuilder<unknown> },
): Promise<Page<Omit<Sorted<Row>, 'sortKey'>>> {
  const { key, direction } = sorts[input.sort];
  const order = sql.raw(`${key} ${direction}, o."id" ${direction} LIMIT ${input.limit + 1}`);
  const { rows } = await sql<Sorted<Row>>`
    SELECT ${columns}, ${sql.raw(key)} AS "sortKey" FROM ${tables}
    WHERE ${worklistCondition(input, user, clock)}${beyond(input)} ORDER BY ${order}`.execute(db);
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  // A property taken off a row would leave it a slow object, which costs more to copy and to write than to read.
  return { ...page, rows: page.rows.map(({ sortKey: _, ...row }) => row) };
}

function beyond({ sort, cursor }: WorklistInput): RawBuilder<SqlBool> {
  const after = decodeCursor(cursor, cursorSchema);
  if (!after) return sql``;
  const { key, direction, cast } = sorts[sort];
  const sign = sql.raw(direction === 'ASC' ? '>' : '<');
  return sql` AND (${sql.raw(key)}, o."id") ${sign} (${after[0]}::${sql.raw(cast)}, ${after[1]}::uuid)`;
}

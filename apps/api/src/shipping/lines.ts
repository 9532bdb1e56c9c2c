import { plainDateSchema } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { type CursorKey, decodeCursor, type Page, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { dispatchDays, lineCondition, lineFilter, lineTables } from './line-filter.ts';
import { type DispatchLine, dispatchLine, lineColumns, type ReadLine } from './line-row.ts';

export const linesInput = lineFilter.extend({
  ...pageInput,
  sort: z.enum(['shipDate', 'client', 'order']).default('shipDate'),
});
type LinesInput = z.infer<typeof linesInput>;

/**
 * The leading key of each order of lines; after it come the day and the line, the earliest first. Joined to nothing, a
 * name is no longer what an index holds: else PostgreSQL walks all clients or orders there ever were to spare the sorting.
 */
const leadingKeys = { shipDate: `''`, client: `c."shortName" || ''`, order: `o."number" || ''` } as const;

const cursorSchema = z.tuple([z.string(), plainDateSchema, z.uuid()]);

/** A page of the lines that have to leave, by day, by client or by order. */
export async function readLines({ db, clock }: PermittedContext, input: LinesInput): Promise<Page<DispatchLine>> {
  const days = dispatchDays(clock);
  const order = sql.raw(`${keysOf(input.sort)} LIMIT ${input.limit + 1}`);
  const { rows } = await sql<ReadLine & { leadingKey: CursorKey }>`
    SELECT ${lineColumns}, ${sql.raw(leadingKeys[input.sort])} AS "leadingKey" FROM ${lineTables}
    WHERE ${lineCondition(input, days)}${beyond(input)} ORDER BY ${order}`.execute(db);
  const page = pageOf(rows, input.limit, (row) => [row.leadingKey, row.currentShipDate, row.lineId]);
  return { ...page, rows: page.rows.map(({ leadingKey: _, ...row }) => dispatchLine(row, days)) };
}

function keysOf(sort: LinesInput['sort']): string {
  const byDay = 'l."currentShipDate", l."id"';
  return sort === 'shipDate' ? byDay : `${leadingKeys[sort]}, ${byDay}`;
}

function beyond({ sort, cursor }: LinesInput): RawBuilder<SqlBool> {
  const after = decodeCursor(cursor, cursorSchema);
  if (!after) return sql``;
  const [leading, day, id] = after;
  const byDay = sql`${day}::date, ${id}::uuid`;
  const keys = sort === 'shipDate' ? byDay : sql`${leading}::text, ${byDay}`;
  return sql` AND (${sql.raw(keysOf(sort))}) > (${keys})`;
}

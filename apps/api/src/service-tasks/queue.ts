import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { type CursorKey, decodeCursor, type Page, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { filteredTables, queueCondition, queueFilter } from './queue-filter.ts';
import { type TaskRow, taskRowColumns, taskTables, withTaskClock } from './queue-row.ts';

export const queueInput = queueFilter.extend({
  ...pageInput,
  sort: z.enum(['due', 'newest', 'client']).default('due'),
});
export type QueueInput = z.infer<typeof queueInput>;
export type QueueRow = ReturnType<typeof withTaskClock>;

/** How each order of rows is written; work without a due moment comes last, as in the index "ServiceTask_queue". */
const sorts = {
  due: { key: `coalesce(t."dueAt", '9999-12-31 00:00:00+00'::timestamptz)`, direction: 'ASC', cast: 'timestamptz' },
  newest: { key: 't."createdAt"', direction: 'DESC', cast: 'timestamptz' },
  client: { key: 'c."shortName"', direction: 'ASC', cast: 'text' },
} as const;

const cursorSchema = z.tuple([z.string(), z.uuid()]);

/** A page of a service's work, what is due first at the top. The page is found before anything is told of its rows. */
export async function readQueue(ctx: PermittedContext, input: QueueInput): Promise<Page<QueueRow>> {
  const { db, user, clock } = ctx;
  const { key, direction } = sorts[input.sort];
  const by = sql.raw(`"sortKey" ${direction}, t."id" ${direction}`);
  const { rows } = await sql<TaskRow & { sortKey: CursorKey }>`
    WITH page AS (SELECT t.*, ${sql.raw(key)} AS "sortKey" FROM ${filteredTables}
      WHERE ${queueCondition(input, user, clock)}${beyond(input)} ORDER BY ${by} LIMIT ${sql.raw(String(input.limit + 1))})
    SELECT ${taskRowColumns}, t."sortKey" FROM ${taskTables} ORDER BY ${by}`.execute(db);
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  const now = clock.now();
  return { ...page, rows: page.rows.map(({ sortKey, ...row }) => withTaskClock(row, now, clock.zone)) };
}

function beyond({ sort, cursor }: QueueInput): RawBuilder<SqlBool> {
  const after = decodeCursor(cursor, cursorSchema);
  if (!after) return sql``;
  const { key, direction, cast } = sorts[sort];
  const sign = sql.raw(direction === 'ASC' ? '>' : '<');
  return sql` AND (${sql.raw(key)}, t."id") ${sign} (${after[0]}::${sql.raw(cast)}, ${after[1]}::uuid)`;
}

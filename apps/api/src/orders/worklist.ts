import type { Page } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { lifecycleById } from './lifecycles.ts';
import { readPage, type WorklistInput } from './worklist-page.ts';
import {
  type ListRow,
  listColumns,
  listTables,
  type WorklistRow,
  withClock,
  worklistColumns,
  worklistTables,
} from './worklist-row.ts';

/** One page of orders, each row with its whole story. */
export async function readWorklist(ctx: PermittedContext, input: WorklistInput) {
  const page = await readPage<WorklistRow>(ctx, input, { columns: worklistColumns, tables: worklistTables });
  const told = page.rows.map(async ({ lifecycleId, ...row }) =>
    withClock(row, await lifecycleById(ctx.db, lifecycleId), ctx.clock),
  );
  return { ...page, rows: await Promise.all(told) };
}

/** One page of orders in brief, for lists inside other pages and for programs: a quarter of the worklist's weight. */
export function readOrderList(ctx: PermittedContext, input: WorklistInput): Promise<Page<ListRow>> {
  return readPage<ListRow>(ctx, input, { columns: listColumns, tables: listTables });
}

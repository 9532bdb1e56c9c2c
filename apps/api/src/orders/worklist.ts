import { type Page, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { type WorklistInput, worklistPage } from './worklist-page.ts';
import { listColumns, withClock, worklistColumns } from './worklist-row.ts';

/** One page of orders, each row with its whole story. */
export async function readWorklist(ctx: PermittedContext, input: WorklistInput) {
  const rows = await worklistPage(ctx, input)
    .innerJoin('User', 'User.id', 'Order.managerId')
    .leftJoin('Product', 'Product.id', 'Order.mainProductId')
    .select(worklistColumns)
    .execute();
  const now = ctx.clock.now();
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  return {
    rows: page.rows.map(({ sortKey, ...row }) => withClock(row, now, ctx.clock.zone)),
    nextCursor: page.nextCursor,
  };
}

/** One page of orders in brief, for lists inside other pages and for programs: a quarter of the worklist's weight. */
export async function readOrderList(ctx: PermittedContext, input: WorklistInput) {
  const rows = await worklistPage(ctx, input).select(listColumns).execute();
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map(({ sortKey, ...row }) => row), nextCursor: page.nextCursor } satisfies Page<unknown>;
}

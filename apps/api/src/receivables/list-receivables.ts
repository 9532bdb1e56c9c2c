import type { Database } from '@svodka/database';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import { asOf } from './as-of.ts';
import { readGroupedDebts } from './grouped-debts.ts';
import type { ReceivablesListInput } from './input.ts';
import type { ReceivableRow } from './shapes.ts';
import { withStandings } from './with-standings.ts';

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

/** A page of who owes what, by client, order, manager or contract. Money without an order or contract is its client's. */
export async function listReceivables(
  reader: { db: Database; clock: Clock },
  { asOf: day, basis, cursor, limit, ...query }: ReceivablesListInput,
): Promise<Page<ReceivableRow>> {
  const at = asOf(reader.clock, { asOf: day, basis });
  const after = decodeCursor(cursor, cursorSchema);
  const rows = await readGroupedDebts(reader.db, at, { ...query, after, limit: limit + 1 });
  const page = pageOf(rows, limit, (row) => [row.sortKey, row.id]);
  const shown = page.rows.map(({ sortKey: _, ...row }) => row);
  return { ...page, rows: await withStandings(reader, shown, at, query.by) };
}

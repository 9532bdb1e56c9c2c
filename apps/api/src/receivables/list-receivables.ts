import type { Database } from '@svodka/database';
import { daysBetween } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { type CursorKey, decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import { type AsOf, asOf } from './as-of.ts';
import { debtSums } from './debt-sums.ts';
import { debts } from './debts.ts';
import { groupingSql } from './grouping-sql.ts';
import type { ReceivablesListInput } from './input.ts';
import type { ReceivableRow } from './shapes.ts';
import { withStandings } from './with-standings.ts';

export type ReadRow = Omit<ReceivableRow, 'daysOverdue' | 'nextPromise' | 'reminder' | 'creditLimit' | 'stopsShipping'>;

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

/** A page of who owes what, by client, order, manager or contract. Money without an order or contract is its client's. */
export async function listReceivables(
  { db, clock }: { db: Database; clock: Clock },
  input: ReceivablesListInput,
): Promise<Page<ReceivableRow>> {
  const at = asOf(clock, input);
  const { rows } = await sql<ReadRow & { sortKey: CursorKey }>`${groupedRows(at, input)}`.execute(db);
  const page = pageOf(rows, input.limit, (row) => [row.sortKey, row.id]);
  const shown = page.rows.map(({ sortKey: _, ...row }) => ({
    ...row,
    daysOverdue: row.oldestDueOn === null ? 0 : daysBetween(row.oldestDueOn, at.day),
  }));
  return { ...page, rows: await withStandings({ db, clock }, shown, at, input.by) };
}

/** Names are looked up for the page's rows only, but where they are what rows are sorted by. */
function groupedRows(at: AsOf, { by, sort, bucket, overdueOnly, cursor, limit, ...filter }: ReceivablesListInput) {
  const { id, clientId, name, number, managerName } = groupingSql[by];
  const descending = sort !== 'name';
  const sortKey = { amount: sql`g."receivable"`, overdue: sql`g."overdue"`, name }[sort];
  const some: RawBuilder<unknown>[] = [
    sql`(g."receivable" <> 0 OR g."overdueAdvance" <> 0 OR g."advancesReceived" <> 0)`,
  ];
  if (bucket) some.push(sql`g.${sql.ref(bucket)} > 0`);
  if (overdueOnly) some.push(sql`g."overdue" > 0`);
  const after = decodeCursor(cursor, cursorSchema);
  const keyType = sql.raw(descending ? 'bigint' : 'text');
  if (after)
    some.push(
      sql`(${sortKey}, g."id") ${sql.raw(descending ? '<' : '>')} (${after[0]}::${keyType}, ${after[1]}::uuid)`,
    );
  const direction = sql.raw(descending ? 'DESC' : 'ASC');
  return sql`
    SELECT g.*, ${name} AS "name", ${number} AS "number", ${managerName} AS "managerName",
      (SELECT "shortName" FROM "Client" WHERE "id" = g."clientId") AS "clientName"
    FROM (
      SELECT g.*, ${sortKey} AS "sortKey" FROM (
        SELECT ${id} AS "id", ${clientId} AS "clientId", ${debtSums}, min(b."oldestDueOn") AS "oldestDueOn"
        FROM (${debts(at, filter)}) b GROUP BY 1, 2) g
      WHERE ${sql.join(some, sql` AND `)} ORDER BY "sortKey" ${direction}, g."id" ${direction} LIMIT ${limit + 1}) g
    ORDER BY g."sortKey" ${direction}, g."id" ${direction}`;
}

import { type Database, plannedAnew } from '@svodka/database';
import { daysBetween } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { CursorKey } from '../platform/paging.ts';
import type { AsOf } from './as-of.ts';
import { debtSums } from './debt-sums.ts';
import { type DebtScope, debts } from './debts.ts';
import { groupingSql } from './grouping-sql.ts';
import type { ReceivablesListInput } from './input.ts';
import type { ReceivableRow } from './shapes.ts';

/** A row of the list by itself, without what is to be done about its client. */
export type GroupedDebt = Omit<ReceivableRow, 'nextPromise' | 'reminder' | 'creditLimit' | 'stopsShipping'>;

export type GroupedDebtQuery = DebtScope &
  Pick<ReceivablesListInput, 'by' | 'sort' | 'bucket' | 'overdueOnly'> & {
    /** The last row already read: what it was sorted by, and its id. */
    after: readonly [CursorKey, string] | null;
    /** Null for all. */
    limit: number | null;
  };

/** What is owed, by client, order, manager or contract. Names are looked up for the rows read only, unless sorted by. */
export async function readGroupedDebts(
  db: Database,
  at: AsOf,
  { by, sort, bucket, overdueOnly, after, limit, ...scope }: GroupedDebtQuery,
): Promise<(GroupedDebt & { sortKey: CursorKey })[]> {
  const { id, clientId, name, number, managerName } = groupingSql[by];
  const sortKey = { amount: sql`g."receivable"`, overdue: sql`g."overdue"`, name }[sort];
  const direction = sql.raw(sort === 'name' ? 'ASC' : 'DESC');
  const wanted = [sql`(g."receivable" <> 0 OR g."overdueAdvance" <> 0 OR g."advancesReceived" <> 0)`];
  if (bucket) wanted.push(sql`g.${sql.ref(bucket)} > 0`);
  if (overdueOnly) wanted.push(sql`g."overdue" > 0`);
  if (after) wanted.push(beyond(sort, sortKey, after));
  const { rows } = await sql<Omit<GroupedDebt, 'daysOverdue'> & { sortKey: CursorKey }>`${plannedAnew}
    SELECT g.*, ${name} AS "name", ${number} AS "number", ${managerName} AS "managerName",
      (SELECT "shortName" FROM "Client" WHERE "id" = g."clientId") AS "clientName"
    FROM (
      SELECT g.*, ${sortKey} AS "sortKey" FROM (
        SELECT ${id} AS "id", ${clientId} AS "clientId", ${debtSums}, min(b."oldestDueOn") AS "oldestDueOn"
        FROM (${debts(at, scope)}) b GROUP BY 1, 2) g
      WHERE ${sql.join(wanted, sql` AND `)} ORDER BY "sortKey" ${direction}, g."id" ${direction} LIMIT ${limit}) g
    ORDER BY g."sortKey" ${direction}, g."id" ${direction}`.execute(db);
  return rows.map((row) => ({
    ...row,
    daysOverdue: row.oldestDueOn === null ? 0 : daysBetween(row.oldestDueOn, at.day),
  }));
}

function beyond(
  sort: ReceivablesListInput['sort'],
  sortKey: RawBuilder<unknown>,
  [key, id]: readonly [CursorKey, string],
): RawBuilder<unknown> {
  return sort === 'name'
    ? sql`(${sortKey}, g."id") > (${key}::text, ${id}::uuid)`
    : sql`(${sortKey}, g."id") < (${key}::bigint, ${id}::uuid)`;
}

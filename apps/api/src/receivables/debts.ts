import { anchors, isAdvance } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { likePattern } from '../platform/search-text.ts';
import type { AsOf } from './as-of.ts';
import { currentFacts } from './current-facts.ts';
import type { ReceivablesFilter } from './input.ts';
import { pastFacts } from './past-facts.ts';

export type Condition = RawBuilder<SqlBool>;

/** Where the facts of debts come from, as subqueries. */
export interface DebtFacts {
  /** What the others share: named subqueries, each with a comma after it, or nothing. */
  before: RawBuilder<unknown>;
  /** Orders that may owe or be owed: what they shipped and were paid, and whether they are in work. */
  orders: RawBuilder<unknown>;
  /** The schedule of the order `o`: what is unpaid of each part. */
  parts: RawBuilder<unknown>;
  /** Money of clients that no order has taken. */
  money: RawBuilder<unknown>;
}

/** Whose debts: the filter of a list, or some clients. */
export type DebtScope = Omit<ReceivablesFilter, 'asOf' | 'basis'> & { clientIds?: readonly string[] };

/**
 * What every order owes on a day, as rows; money that no order has taken comes as rows without an order. These are
 * `receivableOn`, `advanceReceivedOn` and `overdueOf` of the domain, as PostgreSQL sees them: debt goes to late parts, the
 * oldest first, as far as goods were shipped and not paid for. Advances are awaited only of orders in work.
 */
export function debts(at: AsOf, scope: DebtScope): RawBuilder<unknown> {
  const { before, orders, parts, money } = factsOf(at, scope);
  const ofLate = (column: string) => sql`coalesce(late.${sql.ref(column)}, 0)::bigint AS ${sql.ref(column)}`;
  const sums = ['overdue', 'd1to30', 'd31to60', 'd61to90', 'over90', 'overdueAdvance'].map(ofLate);
  return sql`
    WITH ${before} due AS MATERIALIZED (${orders})
    SELECT o."orderId", o."clientId", o."managerId", o."contractId", greatest(0, o."shipped" - o."paid") AS "receivable",
      greatest(0, o."paid" - o."shipped") AS "advancesReceived", ${sql.join(sums)}, late."oldestDueOn"
    FROM due o LEFT JOIN (${lateOf(at, parts)}) late ON late."orderId" = o."orderId"
    UNION ALL
    SELECT NULL, m."clientId", c."managerId", NULL, 0, m."amount", 0, 0, 0, 0, 0, 0, NULL
    FROM (${money}) m JOIN "Client" c ON c."id" = m."clientId"`;
}

const advanceAnchors = sql.join(anchors.filter((anchor) => isAdvance({ anchor })).map((anchor) => sql.lit(anchor)));

/** What is late of the orders that are `due`, by order. All their parts are sorted at once: a sort for each order takes twice as long. */
function lateOf({ day }: AsOf, parts: RawBuilder<unknown>): RawBuilder<unknown> {
  const within = (from: number, to: number) =>
    sql`sum(t."debt") FILTER (WHERE ${day}::date - t."plannedOn" BETWEEN ${sql.lit(from)} AND ${sql.lit(to)})`;
  return sql`
    SELECT t."orderId", sum(t."debt") AS "overdue", ${within(1, 30)} AS "d1to30", ${within(31, 60)} AS "d31to60",
      ${within(61, 90)} AS "d61to90", ${within(91, 1_000_000)} AS "over90",
      sum(t."unpaid" - t."debt") FILTER (WHERE t."advance" AND t."inWork") AS "overdueAdvance",
      min(t."plannedOn") FILTER (WHERE t."debt" > 0) AS "oldestDueOn"
    FROM (
      SELECT o."orderId", o."inWork", p."plannedOn", p."unpaid", p."anchor" IN (${advanceAnchors}) AS "advance",
        least(p."unpaid", greatest(0, o."shipped" - o."paid" + p."unpaid"
          - sum(p."unpaid") OVER (PARTITION BY o."orderId" ORDER BY p."plannedOn", p."position"))) AS "debt"
      FROM due o CROSS JOIN LATERAL (${parts}) p
      WHERE (o."shipped" > o."paid" OR o."inWork") AND p."plannedOn" < ${day}::date AND p."unpaid" > 0) t
    GROUP BY t."orderId"`;
}

function factsOf(at: AsOf, scope: DebtScope): DebtFacts {
  const [orders, money] = [orderCondition(scope), moneyCondition(scope)];
  return at.current ? currentFacts(at.day, orders, money) : pastFacts(at, orders, money);
}

function orderCondition({ managerId, clientId, clientIds, category, search }: DebtScope): Condition {
  const conditions: Condition[] = [];
  if (managerId) conditions.push(sql`o."managerId" = ${managerId}::uuid`);
  if (clientId) conditions.push(sql`o."clientId" = ${clientId}::uuid`);
  if (clientIds) conditions.push(sql`o."clientId" = ANY(${clientIds}::uuid[])`);
  if (category) conditions.push(sql`o."clientId" IN (SELECT "id" FROM "Client" WHERE "category" = ${category})`);
  if (search) {
    const pattern = likePattern(search.toLowerCase());
    conditions.push(sql`(o."number" LIKE ${pattern} OR o."clientId" IN (${clientsCalled(pattern)})
      OR o."contractId" IN (SELECT "id" FROM "Contract" WHERE lower("number") LIKE ${pattern}))`);
  }
  return all(conditions);
}

/** Money without an order is its client's manager's. */
function moneyCondition({ managerId, clientId, clientIds, category, search }: DebtScope): Condition {
  const conditions: Condition[] = [];
  const clientsWhere = (condition: Condition) =>
    conditions.push(sql`y."clientId" IN (SELECT "id" FROM "Client" WHERE ${condition})`);
  if (clientId) conditions.push(sql`y."clientId" = ${clientId}::uuid`);
  if (clientIds) conditions.push(sql`y."clientId" = ANY(${clientIds}::uuid[])`);
  if (managerId) clientsWhere(sql`"managerId" = ${managerId}::uuid`);
  if (category) clientsWhere(sql`"category" = ${category}`);
  if (search) conditions.push(sql`y."clientId" IN (${clientsCalled(likePattern(search.toLowerCase()))})`);
  return all(conditions);
}

const clientsCalled = (pattern: string) =>
  sql`SELECT "id" FROM "Client" WHERE "searchName" LIKE ${pattern} OR "inn" LIKE ${pattern}`;

function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`true` : sql.join<SqlBool>(conditions, sql` AND `);
}

import type { Database } from '@svodka/database';
import { addDays, type Kopecks, nextPeriod, type PlainDate, type PortfolioKind } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import type { PortfolioRowsInput } from './input.ts';
import { portfolioItems } from './portfolio-sql.ts';
import { questionOf } from './read-portfolio.ts';

/** One of what the portfolio is made of: an order, or what is open of one of its payments. */
export interface PortfolioRow {
  itemId: string;
  orderId: string;
  orderNumber: string;
  mainDescription: string;
  clientName: string;
  managerName: string;
  stage: string;
  kind: PortfolioKind;
  /** 1 for what is confirmed. */
  chance: number;
  amount: Kopecks;
  day: PlainDate | null;
}

const cursorKeys = z.tuple([z.string(), z.uuid()]);
/** Beyond every day: what has none comes last. */
const noDay = '9999-12-31';

/** The rows behind a sum of the portfolio, by day. */
export async function readPortfolioRows(
  deps: { db: Database; clock: Clock },
  { basis, kind, month, cursor, limit, ...filter }: PortfolioRowsInput,
): Promise<Page<PortfolioRow>> {
  const question = await questionOf(deps, filter);
  const after = decodeCursor(cursor, cursorKeys);
  const day = sql`coalesce(i."day", ${noDay}::date)`;
  const { rows } = await sql<PortfolioRow>`
    SELECT i."itemId", i."id" AS "orderId", i."number" AS "orderNumber", i."mainDescription",
      c."shortName" AS "clientName", u."name" AS "managerName", i."stage", i."kind", i."chance", i."amount", i."day"
    FROM (${portfolioItems(basis, question)}) AS i
    JOIN "Client" c ON c."id" = i."clientId" JOIN "User" u ON u."id" = i."managerId"
    WHERE true ${kind ? sql`AND i."kind" = ${kind}` : sql``} ${ofMonth(month)}
      ${after ? sql`AND (${day}, i."itemId") > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    ORDER BY ${day}, i."itemId" LIMIT ${limit + 1}`.execute(deps.db);
  return pageOf(rows, limit, (row) => [row.day ?? noDay, row.itemId]);
}

function ofMonth(month: PlainDate | null | undefined): RawBuilder<unknown> {
  if (month === undefined) return sql``;
  if (month === null) return sql`AND i."day" IS NULL`;
  return sql`AND i."day" BETWEEN ${month}::date AND ${addDays(nextPeriod('month', month), -1)}::date`;
}

import type { Database } from '@svodka/database';
import type { PlainDate } from '@svodka/domain';
import { sql } from 'kysely';

export interface SalesMonthRow {
  managerName: string;
  month: PlainDate;
  orders: number;
  amount: number;
}

/** Orders and their sum by manager and month of the request, cancelled ones left out; both months are whole. */
export async function salesByMonth(
  db: Database,
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<SalesMonthRow[]> {
  const { rows } = await sql<SalesMonthRow>`
    SELECT u."name" AS "managerName", s."month", s."orders", s."amount"
    FROM "SalesMonth" AS s JOIN "User" AS u ON u."id" = s."managerId"
    WHERE s."month" BETWEEN date_trunc('month', ${from}::date)::date AND ${to}::date AND s."orders" <> 0
    ORDER BY s."month", u."name", s."managerId"`.execute(db);
  return rows;
}

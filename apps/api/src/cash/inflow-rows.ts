import type { Database } from '@svodka/database';
import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import type { InflowRowsInput } from './input.ts';
import { receivedMoney, scheduledParts } from './money-of-period.ts';

/** One of what a sum of the inflow is made of: a part of a schedule, or what an order got of a payment. */
export interface MoneyRow {
  id: string;
  day: PlainDate;
  amount: Kopecks;
  /** Of a part: what has been paid of it; null for money that came. */
  paid: Kopecks | null;
  isAdvance: boolean;
  /** Null for money that no order has got. */
  orderId: string | null;
  orderNumber: string | null;
  documentNumber: string | null;
  clientId: string;
  clientName: string;
  managerName: string | null;
}

const cursorKeys = z.tuple([z.string(), z.uuid()]);

/** What a sum of the inflow is made of, by day. */
export async function readInflowRows(db: Database, input: InflowRowsInput): Promise<Page<MoneyRow>> {
  const after = decodeCursor(input.cursor, cursorKeys);
  const facts =
    input.what === 'scheduled'
      ? sql`SELECT s.*, NULL AS "documentNumber" FROM (${scheduledParts(input)}) AS s`
      : sql`SELECT r.*, NULL::bigint AS "paid", false AS "isAdvance" FROM (${receivedMoney(input)}) AS r`;
  const { rows } = await sql<MoneyRow>`
    SELECT f."id", f."day", f."amount", f."paid", f."isAdvance", f."orderId", f."orderNumber", f."documentNumber",
      f."clientId", c."shortName" AS "clientName", u."name" AS "managerName"
    FROM (${facts}) AS f
    JOIN "Client" c ON c."id" = f."clientId" LEFT JOIN "User" u ON u."id" = f."managerId"
    ${after ? sql`WHERE (f."day", f."id") > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    ORDER BY f."day", f."id" LIMIT ${input.limit + 1}`.execute(db);
  return pageOf(rows, input.limit, (row) => [row.day, row.id]);
}

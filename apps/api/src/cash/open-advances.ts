import type { Database } from '@svodka/database';
import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { CashFilter } from './input.ts';

/** An advance that has not come: what a scenario may take for lost. */
export interface OpenAdvance {
  orderId: string;
  orderNumber: string;
  clientName: string;
  open: Kopecks;
  plannedOn: PlainDate | null;
}

const mostAdvances = 20;

/** The largest advances still to come. */
export async function readOpenAdvances(db: Database, { managerId, clientId }: CashFilter): Promise<OpenAdvance[]> {
  const { rows } = await sql<OpenAdvance>`
    SELECT o."id" AS "orderId", o."number" AS "orderNumber", c."shortName" AS "clientName",
      sum(p."amount" - p."paid")::bigint AS "open", min(p."plannedOn") AS "plannedOn"
    FROM "SchedulePart" p JOIN "Order" o ON o."id" = p."orderId" JOIN "Client" c ON c."id" = o."clientId"
    WHERE p."paid" < p."amount" AND p."plannedOn" IS NOT NULL AND p."anchor" IN ('contract', 'invoice')
      AND o."open" AND o."confirmedOn" IS NOT NULL
      ${managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``}
      ${clientId ? sql`AND o."clientId" = ${clientId}::uuid` : sql``}
    GROUP BY o."id", c."shortName" ORDER BY "open" DESC, o."id" LIMIT ${mostAdvances}`.execute(db);
  return rows;
}

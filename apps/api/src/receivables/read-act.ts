import type { Database } from '@svodka/database';
import { type ActDocument, type PlainDate, reconciliationAct, refusal } from '@svodka/domain';
import { sql } from 'kysely';
import { refuseRead } from '../platform/trpc.ts';
import { readPlant } from './plant.ts';
import type { ReceivablesAct } from './shapes.ts';

/**
 * «Акт сверки» with a client: what was shipped, paid and given back. A payment posted by mistake and taken back is in no
 * act: it never came from this client. Refusal: `request.notFound`.
 */
export async function readAct(
  { db }: { db: Database },
  { clientId, from, to }: { clientId: string; from: PlainDate; to: PlainDate },
): Promise<ReceivablesAct> {
  const client = await db
    .selectFrom('Client')
    .select(['legalName as name', 'inn', 'kpp'])
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (!client) refuseRead(refusal('request.notFound', { entity: 'client', entityId: clientId }));
  const act = reconciliationAct(await documentsOf(db, clientId), from, to);
  return { plant: await readPlant(db), client, from, to, ...act };
}

/** In the order they happened: of one day, goods before money. */
async function documentsOf(db: Database, clientId: string): Promise<ActDocument[]> {
  const { rows } = await sql<ActDocument>`
    SELECT s."day", 'shipment' AS "kind", o."number" || '/' || s."number" AS "number", s."amount"
    FROM "Order" o JOIN "Shipment" s ON s."orderId" = o."id" WHERE o."clientId" = ${clientId}::uuid
    UNION ALL
    SELECT y."day", CASE WHEN y."amount" < 0 THEN 'refund' ELSE 'payment' END, coalesce(y."documentNumber", ''), y."amount"
    FROM "Payment" y WHERE y."clientId" = ${clientId}::uuid AND y."reversesId" IS NULL
      AND NOT EXISTS (SELECT FROM "Payment" r WHERE r."reversesId" = y."id")
    ORDER BY "day", "kind" DESC, "number"`.execute(db);
  return rows;
}

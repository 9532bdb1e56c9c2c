import pg from 'pg';
import { startEmbedded } from '../apps/api/src/platform/database/embedded.ts';
import type { Plant } from './plant.ts';

/** Everything of an order that has a day, moved into the past: as if so many days had gone by. */
const statements = [
  `UPDATE "Order" SET "requestedOn" = "requestedOn" - $2::int, "confirmedOn" = "confirmedOn" - $2::int,
    "promisedShipDate" = "promisedShipDate" - $2::int, "currentShipDate" = "currentShipDate" - $2::int,
    "nextPaymentOn" = "nextPaymentOn" - $2::int, "stageEnteredAt" = "stageEnteredAt" - $2::int * interval '1 day',
    "stageDueAt" = "stageDueAt" - $2::int * interval '1 day', "waitsSince" = "waitsSince" - $2::int * interval '1 day',
    "attentionAt" = "attentionAt" - $2::int * interval '1 day' WHERE "number" = $1`,
  `UPDATE "OrderLine" SET "promisedShipDate" = "promisedShipDate" - $2::int, "currentShipDate" = "currentShipDate" - $2::int
    WHERE "orderId" = (SELECT "id" FROM "Order" WHERE "number" = $1)`,
  `UPDATE "SchedulePart" SET "plannedOn" = "plannedOn" - $2::int WHERE "orderId" = (SELECT "id" FROM "Order" WHERE "number" = $1)`,
  `UPDATE "StageVisit" SET "enteredAt" = "enteredAt" - $2::int * interval '1 day', "leftAt" = "leftAt" - $2::int * interval '1 day',
    "dueAt" = "dueAt" - $2::int * interval '1 day' WHERE "orderId" = (SELECT "id" FROM "Order" WHERE "number" = $1)`,
  `UPDATE "StageWait" SET "fromAt" = "fromAt" - $2::int * interval '1 day', "untilAt" = "untilAt" - $2::int * interval '1 day'
    WHERE "visitId" IN (SELECT v."id" FROM "StageVisit" v JOIN "Order" o ON o."id" = v."orderId" WHERE o."number" = $1)`,
];

/** Lets days pass for an order while the plant sleeps: what the night's work has to catch up with is then really late. */
export async function daysPass(plant: Plant, number: string, days: number): Promise<void> {
  await plant.kill();
  const server = await startEmbedded(plant.dataDir);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  for (const statement of statements) await client.query(statement, [number, days]);
  await client.end();
  await plant.restart();
}

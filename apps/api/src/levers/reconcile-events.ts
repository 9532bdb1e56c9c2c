import type { DatabaseTransaction } from '@svodka/database';
import { type AutomaticEvent, eventOfPromise, eventsOf, type Instant } from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from '../orders/index.ts';
import { newId } from '../platform/new-id.ts';
import { readOrderFacts, readPromiseFacts } from './read-facts.ts';
import { eventsWithin, type FactScope } from './scope.ts';

/**
 * Makes the automatic events of a scope those that its facts call for: writes the missing, mends the changed, withdraws
 * those whose fact is no more. The key of the fact keeps one event a fact. Answers whose ledger changed.
 */
export async function reconcileEvents(tx: DatabaseTransaction, scope: FactScope, now: Instant): Promise<string[]> {
  const orders = await readOrderFacts(tx, scope);
  const promises = await readPromiseFacts(tx, scope);
  const wanted = [...orders.flatMap((order) => eventsOf(order, calendar)), ...promises.map(eventOfPromise)];
  return writeWanted(tx, scope, wanted, now);
}

async function writeWanted(
  tx: DatabaseTransaction,
  scope: FactScope,
  wanted: readonly AutomaticEvent[],
  now: Instant,
): Promise<string[]> {
  const rows = JSON.stringify(wanted.map((event) => ({ id: newId(), ...event })));
  const { rows: touched } = await sql<{ clientId: string }>`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS w("id" uuid, "factKey" text, "clientId" uuid, "orderId" uuid,
        "kind" text, "polarity" int, "causedBy" text, "value" bigint, "days" int, "day" date)),
    withdrawn AS (
      UPDATE "ClientEvent" e SET "withdrawnAt" = ${now}::timestamptz
      WHERE e."automatic" AND e."withdrawnAt" IS NULL AND ${eventsWithin(scope)}
        AND NOT EXISTS (SELECT FROM wanted w WHERE w."factKey" = e."factKey")
      RETURNING e."clientId"),
    written AS (
      INSERT INTO "ClientEvent" AS e ("id", "factKey", "clientId", "orderId", "kind", "polarity", "causedBy", "value", "days",
        "day", "automatic", "createdAt")
      SELECT w."id", w."factKey", w."clientId", w."orderId", w."kind", w."polarity", w."causedBy", w."value", w."days",
        w."day", true, ${now}::timestamptz FROM wanted w
      ON CONFLICT ("factKey") DO UPDATE SET "clientId" = excluded."clientId", "orderId" = excluded."orderId",
        "kind" = excluded."kind", "polarity" = excluded."polarity", "causedBy" = excluded."causedBy",
        "value" = excluded."value", "days" = excluded."days", "day" = excluded."day", "withdrawnAt" = NULL
      WHERE (e."clientId", e."orderId", e."kind", e."value", e."days", e."day", e."withdrawnAt") IS DISTINCT FROM
        (excluded."clientId", excluded."orderId", excluded."kind", excluded."value", excluded."days", excluded."day", NULL::timestamptz)
      RETURNING e."clientId")
    SELECT DISTINCT "clientId" FROM (SELECT "clientId" FROM withdrawn UNION ALL SELECT "clientId" FROM written) t`.execute(
    tx,
  );
  return touched.map(({ clientId }) => clientId);
}

import type { Database } from '@svodka/database';
import {
  addDays,
  type LastUse,
  type Ledger,
  type LedgerEvent,
  lastShippedOrders,
  ledgerDays,
  type PlainDate,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { readOverdueOrders } from '../receivables/index.ts';
import { readLateOrders } from './read-late-orders.ts';

type Reader = { db: Database; clock: Clock };
type OfClient<T> = T & { clientId: string };

/** The ledgers of some clients, each with all that its levers are made of; five statements however many the clients. */
export async function readLedgers(reader: Reader, clientIds: readonly string[]): Promise<Map<string, Ledger>> {
  const { db, clock } = reader;
  const events = await readEvents(db, clientIds, addDays(clock.today(), -ledgerDays));
  const debts = await readOverdueOrders(reader, clientIds);
  const late = await readLateOrders(db, clientIds, clock.today());
  const shipped = await readLastShipped(db, clientIds);
  const uses = await readLastUses(db, clientIds);
  const [eventsBy, debtsBy, lateBy] = [byClient(events), byClient(debts), byClient(late)];
  const [shippedBy, usesBy] = [byClient(shipped), byClient(uses)];
  return new Map(
    clientIds.map((id) => [
      id,
      {
        events: eventsBy.get(id) ?? [],
        debts: (debtsBy.get(id) ?? []).map(({ orderId, number, overdue, oldestDueOn }) => ({
          order: { id: orderId, number },
          overdue,
          dueOn: oldestDueOn,
        })),
        lateOrders: lateBy.get(id) ?? [],
        lastShipped: (shippedBy.get(id) ?? []).map(({ late }) => late),
        uses: usesBy.get(id) ?? [],
      },
    ]),
  );
}

const byClient = <Row extends { clientId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ clientId }) => clientId);

async function readEvents(db: Database, clientIds: readonly string[], since: PlainDate) {
  const { rows } = await sql<OfClient<LedgerEvent>>`
    SELECT e."clientId", e."id", e."kind", e."polarity", e."causedBy", e."value", e."days", e."day", e."note",
      CASE WHEN o."id" IS NOT NULL THEN json_build_object('id', o."id", 'number', o."number") END AS "order"
    FROM "ClientEvent" e LEFT JOIN "Order" o ON o."id" = e."orderId"
    WHERE e."clientId" = ANY(${clientIds}::uuid[]) AND e."day" >= ${since}::date AND e."withdrawnAt" IS NULL
    ORDER BY e."day" DESC, e."id" DESC`.execute(db);
  return rows;
}

/** The last orders that have left whole, and whether each left later than promised through no wish of the client. */
async function readLastShipped(db: Database, clientIds: readonly string[]) {
  const { rows } = await sql<{ clientId: string; late: boolean }>`
    SELECT c."id" AS "clientId", s."late" FROM unnest(${clientIds}::uuid[]) AS c("id") CROSS JOIN LATERAL (
      SELECT EXISTS (SELECT FROM "ClientEvent" e WHERE e."factKey" = 'shipment:' || o."id" AND e."withdrawnAt" IS NULL) AS "late"
      FROM "Order" o WHERE o."clientId" = c."id" AND o."shippedPercent" = 100 AND o."shippedOn" IS NOT NULL
      ORDER BY o."shippedOn" DESC, o."id" DESC LIMIT ${sql.lit(lastShippedOrders)}) s`.execute(db);
  return rows;
}

async function readLastUses(db: Database, clientIds: readonly string[]) {
  const { rows } = await sql<OfClient<LastUse>>`
    SELECT DISTINCT ON (u."clientId", u."key") u."clientId", u."key", u."outcome", u."day" FROM "LeverUse" u
    WHERE u."clientId" = ANY(${clientIds}::uuid[]) ORDER BY u."clientId", u."key", u."usedAt" DESC`.execute(db);
  return rows;
}

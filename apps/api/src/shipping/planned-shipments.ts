import {
  amountOf,
  type Kopecks,
  kopecks,
  onWarehouse,
  type PlainDate,
  type ShippingConflict,
  shippingConflictsOf,
  type Thousandths,
  userIdSchema,
} from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import type { PermittedContext } from '../platform/trpc.ts';
import { daysInput } from './calendar-days.ts';
import { advanceCovered, type DispatchDays, dispatchDays } from './line-filter.ts';

export const plannedInput = daysInput.safeExtend({
  managerId: userIdSchema.nullish(),
  /** True for those that left, false for those still to leave; both when not given. */
  posted: z.boolean().optional(),
});
type PlannedInput = z.infer<typeof plannedInput>;

export interface PlannedLine {
  lineId: string;
  description: string;
  article: string | null;
  unit: string;
  /** What of the line this shipment takes. */
  quantity: Thousandths;
  readyQuantity: Thousandths;
  shippedQuantity: Thousandths;
  pictureId: string | null;
}

export interface PlannedShipment {
  id: string;
  version: number;
  day: PlainDate;
  carrier: string | null;
  note: string | null;
  orderId: string;
  orderNumber: string;
  orderVersion: number;
  clientId: string;
  clientName: string;
  deliveryAddress: string | null;
  contactName: string | null;
  contactPhone: string | null;
  managerName: string;
  /** What the goods in it are worth. */
  amount: Kopecks;
  conflicts: ShippingConflict[];
  /** The number of the shipment it became; null while it is a plan. */
  postedNumber: number | null;
  lines: PlannedLine[];
}

interface ReadPlan extends Omit<PlannedShipment, 'amount' | 'conflicts' | 'lines'> {
  postedAmount: Kopecks | null;
  advanceCovered: boolean;
  paused: boolean;
  lines: (PlannedLine & { ordered: Thousandths; lineAmount: Kopecks; heldBefore: Thousandths })[];
}

/** What plans that leave earlier take of the same line: the goods on the warehouse are theirs first. */
const heldBefore = sql`(SELECT coalesce(sum(e."quantity"), 0)::bigint FROM "PlannedShipmentLine" e
  JOIN "PlannedShipment" b ON b."id" = e."plannedId"
  WHERE e."lineId" = l."id" AND b."shipmentId" IS NULL AND (b."day", b."id") < (s."day", s."id"))`;

/** Planned shipments by day: those that have something to leave with, and those that left. */
export async function readPlannedShipments(
  { db, clock }: PermittedContext,
  input: PlannedInput,
): Promise<PlannedShipment[]> {
  const days = dispatchDays(clock);
  const { rows } = await sql<ReadPlan>`
    SELECT s."id", s."version", s."day", s."carrier", s."note", o."id" AS "orderId", o."number" AS "orderNumber",
      o."version" AS "orderVersion", c."id" AS "clientId", c."shortName" AS "clientName", m."name" AS "managerName", k."name" AS "contactName",
      k."phones"[1] AS "contactPhone", g."number" AS "postedNumber", g."amount" AS "postedAmount",
      ${advanceCovered} AS "advanceCovered", o."paused",
      (SELECT a."text" FROM "Address" a WHERE a."clientId" = c."id" AND a."kind" = 'delivery' ORDER BY a."id" LIMIT 1)
        AS "deliveryAddress",
      coalesce((SELECT json_agg(json_build_object('lineId', l."id", 'description', l."description", 'article', p."article",
        'unit', l."unit", 'quantity', y."quantity", 'readyQuantity', l."readyQuantity", 'shippedQuantity', l."shippedQuantity",
        'pictureId', p."pictureId", 'ordered', l."quantity", 'lineAmount', l."amount", 'heldBefore', ${heldBefore})
        ORDER BY l."position")
        FROM "PlannedShipmentLine" y JOIN "OrderLine" l ON l."id" = y."lineId" LEFT JOIN "Product" p ON p."id" = l."productId"
        WHERE y."plannedId" = s."id"), '[]'::json) AS "lines"
    FROM "PlannedShipment" s JOIN "Order" o ON o."id" = s."orderId" JOIN "Client" c ON c."id" = o."clientId"
      JOIN "User" m ON m."id" = o."managerId" LEFT JOIN "Shipment" g ON g."id" = s."shipmentId"
      LEFT JOIN LATERAL (SELECT t."name", t."phones" FROM "Contact" t WHERE t."clientId" = c."id"
        AND (t."id" = o."contactId" OR (o."contactId" IS NULL AND t."isPrimary")) ORDER BY t."id" LIMIT 1) k ON true
    WHERE ${condition(input)} ORDER BY s."day", s."id"`.execute(db);
  return rows.map((row) => plannedShipment(row, days));
}

function condition({ from, to, managerId, posted }: PlannedInput): RawBuilder<SqlBool> {
  const conditions = [
    sql<SqlBool>`s."day" BETWEEN ${from}::date AND ${to}::date`,
    // What left by other ways, or was given up with its order, isn't to leave any more.
    sql<SqlBool>`(s."shipmentId" IS NOT NULL OR EXISTS (SELECT FROM "PlannedShipmentLine" y
      JOIN "OrderLine" l ON l."id" = y."lineId" WHERE y."plannedId" = s."id" AND l."toShip"))`,
  ];
  if (managerId) conditions.push(sql`o."managerId" = ${managerId}::uuid`);
  if (posted !== undefined) conditions.push(posted ? sql`s."shipmentId" IS NOT NULL` : sql`s."shipmentId" IS NULL`);
  return sql.join<SqlBool>(conditions, sql` AND `);
}

function plannedShipment(row: ReadPlan, days: DispatchDays): PlannedShipment {
  const { postedAmount, advanceCovered: covered, paused, lines, ...plan } = row;
  const ready = lines.every((line) => line.heldBefore + line.quantity <= onWarehouse(line));
  const facts = { shipDate: plan.day, ready, advanceCovered: covered, paused };
  return {
    ...plan,
    amount: postedAmount ?? kopecks(lines.reduce((sum, line) => sum + amountOfPlanned(line), 0)),
    conflicts: plan.postedNumber === null ? shippingConflictsOf(facts, days) : [],
    lines: lines.map(({ ordered, lineAmount, heldBefore, ...line }) => line),
  };
}

/** As the shipment would be worth if it left now. */
function amountOfPlanned({ quantity, shippedQuantity, ordered, lineAmount }: ReadPlan['lines'][number]): number {
  const line = { amount: lineAmount, quantity: ordered };
  return amountOf(line, Math.min(ordered, shippedQuantity + quantity)) - amountOf(line, shippedQuantity);
}

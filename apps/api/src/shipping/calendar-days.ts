import {
  addDays,
  daysBetween,
  isReadyToShip,
  type PlainDate,
  plainDateSchema,
  restToShip,
  type ShippingConflict,
  shippingConflictsOf,
  type Thousandths,
  userIdSchema,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { calendar } from '../orders/index.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import {
  advanceCovered,
  type DispatchDays,
  dispatchDays,
  isInConflict,
  lineCondition,
  lineReady,
  lineTables,
} from './line-filter.ts';

const longestDays = 62;
const itemsOfDayMax = 40;

/** Days from one to another, both included, no more than two months of them. */
export const daysInput = z.object({ from: plainDateSchema, to: plainDateSchema }).refine(isShort, {
  error: `no more than ${longestDays} days, the last not before the first`,
});
export const calendarInput = daysInput.safeExtend({ managerId: userIdSchema.nullish() });
type CalendarInput = z.infer<typeof calendarInput>;

function isShort({ from, to }: { from: PlainDate; to: PlainDate }): boolean {
  const days = daysBetween(from, to) + 1;
  return days >= 1 && days <= longestDays;
}

export interface CalendarItem {
  lineId: string;
  orderId: string;
  orderVersion: number;
  orderNumber: string;
  clientName: string;
  description: string;
  /** What is left to ship. */
  rest: Thousandths;
  unit: string;
  /** Whether all that is left could leave now. */
  ready: boolean;
  conflicts: ShippingConflict[];
}

interface DayCounts {
  day: PlainDate;
  lines: number;
  orders: number;
  readyLines: number;
  /** Lines that something stands in the way of. */
  conflicts: number;
}

/** Every day from one to another with the lines that leave on it: all are counted, the first forty are told. */
export async function readCalendar(ctx: PermittedContext, input: CalendarInput) {
  const days = dispatchDays(ctx.clock);
  const counts = await countDays(ctx, input, days);
  const items = await readItems(ctx, input, days);
  return Array.from({ length: daysBetween(input.from, input.to) + 1 }, (_, after) => {
    const day = addDays(input.from, after);
    const counted = counts.get(day) ?? { day, lines: 0, orders: 0, readyLines: 0, conflicts: 0 };
    return { ...counted, working: calendar.isWorkingDay(day), items: items.get(day) ?? [] };
  });
}

async function countDays({ db }: PermittedContext, input: CalendarInput, days: DispatchDays) {
  const { rows } = await sql<DayCounts>`
    SELECT l."currentShipDate" AS "day", count(*) AS "lines", count(DISTINCT o."id") AS "orders",
      count(*) FILTER (WHERE ${lineReady}) AS "readyLines", count(*) FILTER (WHERE ${isInConflict(days)}) AS "conflicts"
    FROM ${lineTables} WHERE ${condition(input, days)} GROUP BY 1`.execute(db);
  return new Map(rows.map((row) => [row.day, row]));
}

interface ItemRow extends Omit<CalendarItem, 'rest' | 'ready' | 'conflicts'> {
  day: PlainDate;
  quantity: Thousandths;
  readyQuantity: Thousandths;
  shippedQuantity: Thousandths;
  writtenOffQuantity: Thousandths;
  advanceCovered: boolean;
  paused: boolean;
}

async function readItems({ db }: PermittedContext, input: CalendarInput, days: DispatchDays) {
  const { rows } = await sql<ItemRow>`
    SELECT * FROM (
      SELECT l."id" AS "lineId", o."id" AS "orderId", o."version" AS "orderVersion", o."number" AS "orderNumber",
        c."shortName" AS "clientName", l."description", l."unit", l."currentShipDate" AS "day", l."quantity",
        l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity", o."paused", ${advanceCovered} AS "advanceCovered",
        row_number() OVER (PARTITION BY l."currentShipDate" ORDER BY o."number", l."position") AS "place"
      FROM ${lineTables} WHERE ${condition(input, days)}) i
    WHERE "place" <= ${itemsOfDayMax}::int ORDER BY "day", "place"`.execute(db);
  return Map.groupBy(
    rows.map((row) => ({ day: row.day, ...itemOf(row, days) })),
    (item) => item.day,
  );
}

function itemOf(row: ItemRow, days: DispatchDays): CalendarItem {
  const { lineId, orderId, orderVersion, orderNumber, clientName, description, unit } = row;
  const ready = isReadyToShip(row);
  const facts = { shipDate: row.day, ready, advanceCovered: row.advanceCovered, paused: row.paused };
  return {
    lineId,
    orderId,
    orderVersion,
    orderNumber,
    clientName,
    description,
    rest: restToShip(row),
    unit,
    ready,
    conflicts: shippingConflictsOf(facts, days),
  };
}

function condition({ from, to, managerId }: CalendarInput, days: DispatchDays) {
  return lineCondition({ from, to, managerId, scope: 'all' }, days);
}

import type { Database, DatabaseTransaction } from '@svodka/database';
import {
  type Anchor,
  agingBucket,
  daysBetween,
  isAdvance,
  type Kopecks,
  kopecks,
  overdueOf,
  type PlainDate,
  schedulePartId,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { CardOrder, CardPart } from './shapes.ts';

interface ReadPart {
  id: string;
  position: number;
  label: string;
  anchor: Anchor;
  amount: Kopecks;
  paid: Kopecks;
  plannedOn: PlainDate | null;
}

type ReadOrder = Pick<
  CardOrder,
  'id' | 'number' | 'description' | 'contractNumber' | 'managerName' | 'amount' | 'shipped' | 'paid'
> & { inWork: boolean; parts: ReadPart[] };

/** The orders of a client that owe, are owed to, or are late with an advance, by the domain's rules as of a day. */
export async function readCardOrders(
  db: Database | DatabaseTransaction,
  clientId: string,
  day: PlainDate,
): Promise<CardOrder[]> {
  const { rows } = await sql<ReadOrder>`
    SELECT o."id", o."number", o."mainDescription" AS "description", k."number" AS "contractNumber", u."name" AS "managerName",
      o."amount", o."shippedAmount" AS "shipped", o."paid", o."open" AND o."confirmedOn" IS NOT NULL AS "inWork", (
        SELECT coalesce(json_agg(p ORDER BY p."position"), '[]') FROM (
          SELECT "id", "position", "label", "anchor", "amount", "paid", "plannedOn" FROM "SchedulePart"
          WHERE "orderId" = o."id") p) AS "parts"
    FROM "Order" o JOIN "User" u ON u."id" = o."managerId" LEFT JOIN "Contract" k ON k."id" = o."contractId"
    WHERE o."clientId" = ${clientId}::uuid AND NOT o."paymentWrittenOff"
      AND (o."shippedAmount" - o."paid" <> 0 OR (o."open" AND o."nextPaymentOn" < ${day}::date))`.execute(db);
  return rows.map((row) => cardOrder(row, day)).toSorted(mostUrgentFirst);
}

function cardOrder({ inWork, parts, ...order }: ReadOrder, day: PlainDate): CardOrder {
  const due = parts.map((part) => ({
    ...part,
    id: schedulePartId(part.id),
    kind: kindOf(part),
    plannedDate: part.plannedOn,
  }));
  const late = overdueOf(due, order.shipped, day);
  const sumOf = (partId: string, kind: CardPart['kind']) =>
    late.parts.find((one) => one.partId === partId && one.kind === kind)?.unpaid ?? kopecks(0);
  return {
    ...order,
    receivable: kopecks(Math.max(0, order.shipped - order.paid)),
    overdue: late.overdue,
    overdueAdvance: inWork ? late.overdueAdvance : kopecks(0),
    advanceReceived: kopecks(Math.max(0, order.paid - order.shipped)),
    parts: parts.map(({ anchor: _, ...part }, n) => {
      const daysOverdue = lateDays(part, day);
      const kind = due[n]?.kind ?? 'rest';
      const overdueAdvance = inWork ? sumOf(part.id, 'advance') : kopecks(0);
      return {
        ...part,
        kind,
        overdue: sumOf(part.id, 'rest'),
        overdueAdvance,
        daysOverdue,
        bucket: agingBucket(daysOverdue),
      };
    }),
  };
}

const kindOf = (part: ReadPart): CardPart['kind'] => (isAdvance(part) ? 'advance' : 'rest');

function lateDays(
  { amount, paid, plannedOn }: Pick<ReadPart, 'amount' | 'paid' | 'plannedOn'>,
  day: PlainDate,
): number {
  return plannedOn === null || paid >= amount ? 0 : Math.max(0, daysBetween(plannedOn, day));
}

/** The oldest debt first, then the largest. */
function mostUrgentFirst(one: CardOrder, other: CardOrder): number {
  const oldest = ({ parts }: CardOrder) =>
    Math.max(0, ...parts.map((part) => (part.overdue > 0 ? part.daysOverdue : 0)));
  return oldest(other) - oldest(one) || other.receivable - one.receivable || other.overdueAdvance - one.overdueAdvance;
}

import type {
  ClientEventKind,
  Instant,
  Kopecks,
  PlainDate,
  Polarity,
  ShipDateCause,
  Thousandths,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { moment } from './json-moment.ts';
import type { LineRecord, PartRecord, TaskRecord, VisitRecord } from './order-record.ts';

export interface CardLine extends LineRecord {
  article: string | null;
  pictureId: string | null;
  hasDrawing: boolean;
  vatBasisPoints: number;
}

/** A task of a service, of any visit, with the names of those who have to do with it. */
export type CardTask = Omit<TaskRecord, 'questions'> & {
  assigneeName: string | null;
  questions: (TaskRecord['questions'][number] & { askedByName: string | null; answeredByName: string | null })[];
};

export interface CardParts {
  lines: CardLine[];
  parts: (PartRecord & { documentNumber: string | null })[];
  visits: VisitRecord[];
  tasks: CardTask[];
  payments: {
    id: string;
    day: PlainDate;
    amount: Kopecks;
    documentNumber: string | null;
    purpose: string | null;
    recordedAt: Instant;
  }[];
  moves: {
    id: string;
    lineId: string;
    fromDay: PlainDate;
    toDay: PlainDate;
    workingDays: number;
    cause: ShipDateCause;
    note: string | null;
    clientInformed: boolean;
    authorName: string | null;
    movedAt: Instant;
  }[];
  shipments: {
    id: string;
    number: number;
    day: PlainDate;
    amount: Kopecks;
    authorName: string | null;
    lines: { lineId: string; quantity: Thousandths; amount: Kopecks; vatBasisPoints: number }[];
  }[];
  comments: { id: string; authorName: string; text: string; createdAt: Instant }[];
  clientEvents: {
    id: string;
    kind: ClientEventKind;
    polarity: Polarity;
    causedBy: 'us' | 'client';
    value: Kopecks | null;
    note: string | null;
    day: PlainDate;
  }[];
}

const list = (rows: ReturnType<typeof sql>, order: string) =>
  sql`coalesce((SELECT json_agg(r ORDER BY ${sql.raw(order)}) FROM (${rows}) r), '[]'::json)`;

/** The lists of the order page, each as JSON, all in one round trip. */
export async function readCardParts({ db }: PermittedContext, id: string): Promise<CardParts> {
  const order = sql`${id}::uuid`;
  const { rows } = await sql<CardParts>`SELECT
    ${list(
      sql`
      SELECT l.*, p."article", p."pictureId", p."leadTimeDays", p."groupId",
        EXISTS (SELECT FROM "ProductFile" f WHERE f."productId" = l."productId" AND f."kind" = 'drawing') AS "hasDrawing"
      FROM "OrderLine" l LEFT JOIN "Product" p ON p."id" = l."productId" WHERE l."orderId" = ${order}`,
      'r."position"',
    )} AS "lines",
    ${list(sql`SELECT * FROM "SchedulePart" WHERE "orderId" = ${order}`, 'r."position"')} AS "parts",
    ${list(
      sql`
      SELECT v."id", v."stage", v."nth", ${moment('v."enteredAt"')} AS "enteredAt", ${moment('v."leftAt"')} AS "leftAt", v."normDays",
        ${moment('v."dueAt"')} AS "dueAt", v."pausedMinutes", v."workingMinutes", v."result", v."reason", ${list(
          sql`
        SELECT "id", "waitsFor", "paused", ${moment('"fromAt"')} AS "fromAt", ${moment('"untilAt"')} AS "untilAt", "workingMinutes", "note"
        FROM "StageWait" WHERE "visitId" = v."id"`,
          'r."fromAt", r."id"',
        )} AS "waits"
      FROM "StageVisit" v WHERE v."orderId" = ${order}`,
      'r."enteredAt", r."id"',
    )} AS "visits",
    ${list(
      sql`
      SELECT t."id", t."visitId", t."service", t."state", t."subject", t."assigneeId", u."name" AS "assigneeName", t."createdById",
        ${moment('t."createdAt"')} AS "createdAt", ${moment('t."acceptedAt"')} AS "acceptedAt", ${moment('t."dueAt"')} AS "dueAt",
        ${moment('t."endedAt"')} AS "endedAt", t."result", t."latenessReason", t."version", ${list(
          sql`
        SELECT q."id", q."toParty" AS "to", q."text", q."askedById", a."name" AS "askedByName", ${moment('q."askedAt"')} AS "askedAt",
          q."answer", q."answeredById", w."name" AS "answeredByName", ${moment('q."answeredAt"')} AS "answeredAt"
        FROM "TaskQuestion" q LEFT JOIN "User" a ON a."id" = q."askedById" LEFT JOIN "User" w ON w."id" = q."answeredById"
        WHERE q."taskId" = t."id"`,
          'r."askedAt", r."id"',
        )} AS "questions"
      FROM "ServiceTask" t LEFT JOIN "User" u ON u."id" = t."assigneeId" WHERE t."orderId" = ${order}`,
      'r."createdAt", r."id"',
    )} AS "tasks",
    ${list(
      sql`
      SELECT y."id", y."day", sum(a."amount") AS "amount", y."documentNumber", y."purpose", ${moment('y."recordedAt"')} AS "recordedAt"
      FROM "Allocation" a JOIN "Payment" y ON y."id" = a."paymentId" WHERE a."orderId" = ${order} GROUP BY y."id"`,
      'r."day", r."id"',
    )} AS "payments",
    ${list(
      sql`
      SELECT m."id", m."lineId", m."fromDay", m."toDay", m."workingDays", m."cause", m."note", m."clientInformed",
        u."name" AS "authorName", ${moment('m."movedAt"')} AS "movedAt"
      FROM "OrderLine" l JOIN "ShipDateMove" m ON m."lineId" = l."id" LEFT JOIN "User" u ON u."id" = m."authorId"
      WHERE l."orderId" = ${order}`,
      'r."movedAt", r."id"',
    )} AS "moves",
    ${list(
      sql`
      SELECT s."id", s."number", s."day", s."amount", u."name" AS "authorName", ${list(
        sql`
        SELECT "lineId", "quantity", "amount", "vatBasisPoints" FROM "ShipmentLine" WHERE "shipmentId" = s."id"`,
        'r."lineId"',
      )} AS "lines"
      FROM "Shipment" s LEFT JOIN "User" u ON u."id" = s."authorId" WHERE s."orderId" = ${order}`,
      'r."number"',
    )} AS "shipments",
    ${list(
      sql`
      SELECT c."id", u."name" AS "authorName", c."text", ${moment('c."createdAt"')} AS "createdAt"
      FROM "OrderComment" c JOIN "User" u ON u."id" = c."authorId" WHERE c."orderId" = ${order}`,
      'r."createdAt", r."id"',
    )} AS "comments",
    ${list(
      sql`
      SELECT e."id", e."kind", e."polarity", e."causedBy", e."value", e."note", e."day" FROM "ClientEvent" e
      WHERE e."clientId" = (SELECT "clientId" FROM "Order" WHERE "id" = ${order}) AND e."withdrawnAt" IS NULL ORDER BY e."day" DESC LIMIT 6`,
      'r."day" DESC, r."id"',
    )} AS "clientEvents"
  `.execute(db);
  const [parts] = rows;
  if (!parts) throw new RangeError('a list of lists without a row');
  return parts;
}

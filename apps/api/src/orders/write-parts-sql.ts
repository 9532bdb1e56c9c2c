import { type RawBuilder, sql } from 'kysely';
import type { LineRecord, MoveRecord, PartRecord, TaskRecord, VisitRecord } from './order-record.ts';
import type { ReadyEntry } from './ready-entries.ts';

/** A part of one larger statement: PostgreSQL checks the ties between its rows when the whole is done. */
export type StatementPart = RawBuilder<unknown>;

const records = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;

/** Closed visits come before the one opened after them: only one may be current at any moment. */
export function visitParts(orderId: string, changed: readonly VisitRecord[]): StatementPart[] {
  if (changed.length === 0) return [];
  const visits = changed.map(({ waits, ...visit }) => ({ ...visit, orderId }));
  const waits = changed.flatMap((visit) => visit.waits.map((wait) => ({ ...wait, visitId: visit.id })));
  return [
    sql`visits AS (
      INSERT INTO "StageVisit" ("id", "orderId", "stage", "nth", "enteredAt", "leftAt", "normDays", "dueAt", "pausedMinutes",
        "workingMinutes", "result", "reason", "latenessReason")
      SELECT * FROM ${records(visits)} AS v("id" uuid, "orderId" uuid, "stage" text, "nth" int, "enteredAt" timestamptz,
        "leftAt" timestamptz, "normDays" int, "dueAt" timestamptz, "pausedMinutes" int, "workingMinutes" int, "result" text,
        "reason" text, "latenessReason" text)
      ON CONFLICT ("id") DO UPDATE SET "leftAt" = EXCLUDED."leftAt", "dueAt" = EXCLUDED."dueAt",
        "pausedMinutes" = EXCLUDED."pausedMinutes", "workingMinutes" = EXCLUDED."workingMinutes",
        "result" = EXCLUDED."result", "reason" = EXCLUDED."reason",
        "latenessReason" = EXCLUDED."latenessReason")`,
    sql`waits AS (
      INSERT INTO "StageWait" ("id", "visitId", "waitsFor", "paused", "fromAt", "untilAt", "workingMinutes", "note")
      SELECT * FROM ${records(waits)} AS w("id" uuid, "visitId" uuid, "waitsFor" text, "paused" boolean,
        "fromAt" timestamptz, "untilAt" timestamptz, "workingMinutes" int, "note" text)
      ON CONFLICT ("id") DO UPDATE SET "untilAt" = EXCLUDED."untilAt", "workingMinutes" = EXCLUDED."workingMinutes")`,
  ];
}

export function taskParts(orderId: string, changed: readonly TaskRecord[]): StatementPart[] {
  if (changed.length === 0) return [];
  const tasks = changed.map(({ questions, ...task }) => ({ ...task, orderId }));
  const questions = changed.flatMap((task) =>
    task.questions.map(({ to, ...question }) => ({ ...question, toParty: to, taskId: task.id })),
  );
  return [
    sql`tasks AS (
      INSERT INTO "ServiceTask" AS task ("id", "orderId", "visitId", "service", "state", "subject", "assigneeId", "createdById",
        "createdAt", "acceptedAt", "dueAt", "endedAt", "result", "latenessReason", "version")
      SELECT * FROM ${records(tasks)} AS t("id" uuid, "orderId" uuid, "visitId" uuid, "service" text, "state" text,
        "subject" text, "assigneeId" uuid, "createdById" uuid, "createdAt" timestamptz, "acceptedAt" timestamptz,
        "dueAt" timestamptz, "endedAt" timestamptz, "result" text, "latenessReason" text, "version" int)
      ON CONFLICT ("id") DO UPDATE SET "state" = EXCLUDED."state", "assigneeId" = EXCLUDED."assigneeId",
        "acceptedAt" = EXCLUDED."acceptedAt", "dueAt" = EXCLUDED."dueAt", "endedAt" = EXCLUDED."endedAt",
        "result" = EXCLUDED."result", "latenessReason" = EXCLUDED."latenessReason", "version" = task."version" + 1)`,
    sql`questions AS (
      INSERT INTO "TaskQuestion" ("id", "taskId", "toParty", "text", "askedById", "askedAt", "answer", "answeredById", "answeredAt")
      SELECT * FROM ${records(questions)} AS q("id" uuid, "taskId" uuid, "toParty" text, "text" text, "askedById" uuid,
        "askedAt" timestamptz, "answer" text, "answeredById" uuid, "answeredAt" timestamptz)
      ON CONFLICT ("id") DO UPDATE SET "answer" = EXCLUDED."answer", "answeredById" = EXCLUDED."answeredById",
        "answeredAt" = EXCLUDED."answeredAt")`,
  ];
}

export function changedLineParts(lines: readonly LineRecord[]): StatementPart[] {
  if (lines.length === 0) return [];
  return [
    sql`lines AS (
      UPDATE "OrderLine" AS line SET "promisedShipDate" = l."promisedShipDate", "currentShipDate" = l."currentShipDate",
        "readyQuantity" = l."readyQuantity", "shippedQuantity" = l."shippedQuantity",
        "writtenOffQuantity" = l."writtenOffQuantity", "toShip" = l."toShip"
      FROM ${records(lines)} AS l("id" uuid, "promisedShipDate" date, "currentShipDate" date, "readyQuantity" bigint,
        "shippedQuantity" bigint, "writtenOffQuantity" bigint, "toShip" boolean) WHERE line."id" = l."id")`,
  ];
}

/** Moves are added; the running one of an episode is rewritten, and goes when it comes to nothing. */
export function moveParts(changed: readonly MoveRecord[], gone: readonly string[]): StatementPart[] {
  const written = sql`moves AS (
    INSERT INTO "ShipDateMove" ("id", "lineId", "fromDay", "toDay", "workingDays", "cause", "note", "clientInformed", "episode",
      "authorId", "movedAt")
    SELECT * FROM ${records(changed)} AS m("id" uuid, "lineId" uuid, "fromDay" date, "toDay" date, "workingDays" int,
      "cause" text, "note" text, "clientInformed" boolean, "episode" text, "authorId" uuid, "movedAt" timestamptz)
    ON CONFLICT ("id") DO UPDATE SET "toDay" = EXCLUDED."toDay", "workingDays" = EXCLUDED."workingDays",
      "clientInformed" = EXCLUDED."clientInformed", "movedAt" = EXCLUDED."movedAt")`;
  const deleted = sql`"goneMoves" AS (DELETE FROM "ShipDateMove" WHERE "id" = ANY(${gone}::uuid[]))`;
  return [...(changed.length > 0 ? [written] : []), ...(gone.length > 0 ? [deleted] : [])];
}

export function readyEntryParts(entries: readonly ReadyEntry[]): StatementPart[] {
  if (entries.length === 0) return [];
  return [
    sql`arrivals AS (
      INSERT INTO "ReadyEntry" ("id", "lineId", "quantity", "day", "authorId", "recordedAt")
      SELECT * FROM ${records(entries)} AS e("id" uuid, "lineId" uuid, "quantity" bigint, "day" date, "authorId" uuid,
        "recordedAt" timestamptz))`,
  ];
}

export function changedScheduleParts(parts: readonly PartRecord[]): StatementPart[] {
  if (parts.length === 0) return [];
  return [
    sql`parts AS (
      UPDATE "SchedulePart" AS part SET "paid" = s."paid", "plannedOn" = s."plannedOn", "settledOn" = s."settledOn"
      FROM ${records(parts)} AS s("id" uuid, "paid" bigint, "plannedOn" date, "settledOn" date) WHERE part."id" = s."id")`,
  ];
}

export type NewLine = LineRecord & { vatBasisPoints: number };

export function newLineParts(orderId: string, lines: readonly NewLine[]): StatementPart[] {
  if (lines.length === 0) return [];
  return [
    sql`lines AS (
      INSERT INTO "OrderLine" ("id", "orderId", "position", "productId", "description", "unit", "quantity", "price",
        "discountBasisPoints", "vatKind", "vatBasisPoints", "amount", "cost", "requestedShipDate", "promisedShipDate",
        "currentShipDate", "readyQuantity", "shippedQuantity", "writtenOffQuantity")
      SELECT l."id", ${orderId}::uuid, l."position", l."productId", l."description", l."unit", l."quantity", l."price",
        l."discountBasisPoints", l."vatKind", l."vatBasisPoints", l."amount", l."cost", l."requestedShipDate",
        l."promisedShipDate", l."currentShipDate", l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity"
      FROM ${records(lines)} AS l("id" uuid, "position" int, "productId" uuid, "description" text, "unit" text,
        "quantity" bigint, "price" bigint, "discountBasisPoints" int, "vatKind" text, "vatBasisPoints" int, "amount" bigint,
        "cost" bigint, "requestedShipDate" date, "promisedShipDate" date, "currentShipDate" date, "readyQuantity" bigint,
        "shippedQuantity" bigint, "writtenOffQuantity" bigint))`,
  ];
}

export function newScheduleParts(orderId: string, parts: readonly PartRecord[]): StatementPart[] {
  if (parts.length === 0) return [];
  return [
    sql`parts AS (
      INSERT INTO "SchedulePart" ("id", "orderId", "position", "label", "percentBasisPoints", "anchor", "offsetDays",
        "dayKind", "amount", "paid", "plannedOn")
      SELECT p."id", ${orderId}::uuid, p."position", p."label", p."percentBasisPoints", p."anchor", p."offsetDays",
        p."dayKind", p."amount", p."paid", p."plannedOn"
      FROM ${records(parts)} AS p("id" uuid, "position" int, "label" text, "percentBasisPoints" int, "anchor" text,
        "offsetDays" int, "dayKind" text, "amount" bigint, "paid" bigint, "plannedOn" date))`,
  ];
}

/** `WITH a AS (…), b AS (…)` before a statement; nothing where there are no parts. */
export function withParts(parts: readonly StatementPart[]): StatementPart {
  return parts.length === 0 ? sql`` : sql`WITH ${sql.join(parts)}`;
}

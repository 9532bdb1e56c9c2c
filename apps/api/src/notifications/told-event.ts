import type { DatabaseTransaction } from '@svodka/database';
import type { Lifecycle, PlainDate, Service, TaskState } from '@svodka/domain';
import { sql } from 'kysely';
import { readLifecycles } from './read-lifecycles.ts';

export interface ToldQuestion {
  id: string;
  to: string;
  text: string;
  askedById: string | null;
  answer: string | null;
  answeredById: string | null;
  /** Answered, or taken back by whoever asked. */
  answered: boolean;
}

export interface ToldTask {
  id: string;
  service: Service;
  state: TaskState;
  subject: string | null;
  /** The code of the stage it belongs to, and whether the order is still there. */
  stage: string;
  current: boolean;
  assigneeId: string | null;
  createdById: string | null;
  result: string | null;
  dueOn: PlainDate | null;
  questions: ToldQuestion[];
}

/** An event with the people and the work it may concern, as they stand now: a job that comes late tells no old news. */
export interface ToldEvent {
  id: number;
  type: string;
  actorId: string | null;
  entity: string;
  entityId: string;
  orderId: string | null;
  clientId: string | null;
  payload: unknown;
  changes: unknown;
  orderManagerId: string | null;
  clientManagerId: string | null;
  /** Who had the order before it was handed over. */
  formerManager: string | null;
  readyPercent: number | null;
  shippedPercent: number | null;
  /** The event before this one that moved the order's ship date. */
  formerRedating: number | null;
  redatedSince: boolean;
  tasks: ToldTask[];
  lifecycle: Lifecycle | null;
}

type EventRow = Omit<ToldEvent, 'lifecycle'> & { lifecycleId: string | null };

/** For an event of a task, that task; for a move of an order, its work of this visit and what the move took back. */
const tasks = (zone: string) => sql`
  SELECT coalesce(json_agg(json_build_object('id', t."id", 'service', t."service", 'state', t."state", 'subject', t."subject",
    'stage', v."stage", 'current', v."leftAt" IS NULL, 'assigneeId', t."assigneeId", 'createdById', t."createdById",
    'result', t."result", 'dueOn', ((t."dueAt" - interval '1 ms') AT TIME ZONE ${zone})::date,
    'questions', coalesce((SELECT json_agg(json_build_object('id', q."id", 'to', q."toParty", 'text', q."text",
      'askedById', q."askedById", 'answer', q."answer", 'answeredById', q."answeredById",
      'answered', q."answeredAt" IS NOT NULL)) FROM "TaskQuestion" q WHERE q."taskId" = t."id"), '[]'::json))), '[]'::json)
  FROM "ServiceTask" t JOIN "StageVisit" v ON v."id" = t."visitId"
  WHERE t."orderId" = e."orderId" AND (t."id" = e."entityId" OR (e."entity" = 'order' AND e."payload" ? 'events'
    AND t."state" IN ('open', 'accepted', 'withdrawn')))`;

export async function readToldEvents(
  tx: DatabaseTransaction,
  ids: readonly number[],
  zone: string,
): Promise<ToldEvent[]> {
  const { rows } = await sql<EventRow>`
    SELECT e."id", e."type", e."actorId", e."entity", e."entityId", e."orderId", e."clientId", e."payload", e."changes",
      o."managerId" AS "orderManagerId", c."managerId" AS "clientManagerId", o."readyPercent", o."shippedPercent", o."lifecycleId",
      (SELECT u."name" FROM "User" u WHERE u."id" = coalesce(e."changes" -> 'managerId' ->> 0,
        e."payload" ->> 'fromManagerId')::uuid) AS "formerManager",
      (SELECT max(p."id") FROM "Event" p WHERE e."type" = 'order.redated' AND p."orderId" = e."orderId"
        AND p."type" = 'order.redated' AND p."id" < e."id") AS "formerRedating",
      EXISTS (SELECT FROM "Event" p WHERE e."type" = 'order.redated' AND p."orderId" = e."orderId"
        AND p."type" = 'order.redated' AND p."id" > e."id") AS "redatedSince",
      (${tasks(zone)}) AS "tasks"
    FROM "Event" AS e LEFT JOIN "Order" AS o ON o."id" = e."orderId" LEFT JOIN "Client" AS c ON c."id" = e."clientId"
    WHERE e."id" = ANY(${[...ids]}::bigint[]) ORDER BY e."id"`.execute(tx);
  const lifecycles = await readLifecycles(
    tx,
    rows.map(({ lifecycleId }) => lifecycleId),
  );
  return rows.map(({ lifecycleId, ...event }) => ({ ...event, lifecycle: lifecycles.get(lifecycleId) ?? null }));
}

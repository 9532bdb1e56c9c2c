import type { DB } from '@svodka/database';
import type { Instant, Party } from '@svodka/domain';
import { type Selectable, sql } from 'kysely';
import { taskTime } from '../orders/index.ts';

type Task = Selectable<DB['ServiceTask']>;
type Order = Selectable<DB['Order']>;

const taskColumns = [
  'id',
  'version',
  'orderId',
  'service',
  'state',
  'subject',
  'assigneeId',
  'createdAt',
  'acceptedAt',
  'dueAt',
] as const satisfies readonly (keyof Task)[];

const orderColumns = [
  'stage',
  'category',
  'mainDescription',
  'lineCount',
  'managerId',
  'paused',
  'currentShipDate',
  'promisedShipDate',
  'slipDays',
  'openTasks',
] as const satisfies readonly (keyof Order)[];

/** What the statement of the queue answers with, before the clock is looked at. */
export type TaskRow = Pick<Task, (typeof taskColumns)[number]> &
  Pick<Order, (typeof orderColumns)[number]> & {
    orderNumber: string;
    clientName: string;
    clientRegion: string | null;
    pictureId: string | null;
    advanceAwaited: boolean;
    managerName: string;
    assigneeName: string | null;
    /** Since when the order waits for whoever it waits for: while it is paused, since the pause began. */
    orderWaitsSince: Instant;
    /** Working minutes of the pauses since the task was set. */
    pausedMinutes: number;
    lastAnsweredAt: Instant | null;
    questionId: string | null;
    questionTo: Party | null;
    questionText: string | null;
    questionAskedAt: Instant | null;
  };

/** What a page of tasks `t` is told with: the order `o`, client `c`, manager `m`, assignee `a`, the oldest open question `q`. */
export const taskTables = sql.raw(`page t JOIN "Order" o ON o."id" = t."orderId"
  JOIN "Client" c ON c."id" = o."clientId" JOIN "User" m ON m."id" = o."managerId"
  LEFT JOIN "User" a ON a."id" = t."assigneeId" LEFT JOIN "Product" p ON p."id" = o."mainProductId"
  LEFT JOIN LATERAL (SELECT "id", "toParty", "text", "askedAt" FROM "TaskQuestion"
    WHERE "taskId" = t."id" AND "answeredAt" IS NULL ORDER BY "askedAt", "id" LIMIT 1) q ON true`);

export const taskRowColumns = sql.raw(`${taskColumns.map((name) => `t."${name}"`).join(', ')},
  ${orderColumns.map((name) => `o."${name}"`).join(', ')}, o."number" AS "orderNumber", o."waitsSince" AS "orderWaitsSince",
  o."nextPaymentIsAdvance" AND NOT o."advanceReleased" AS "advanceAwaited",
  c."shortName" AS "clientName", c."region" AS "clientRegion", m."name" AS "managerName", a."name" AS "assigneeName", p."pictureId",
  q."id" AS "questionId", q."toParty" AS "questionTo", q."text" AS "questionText", q."askedAt" AS "questionAskedAt",
  (SELECT max("answeredAt") FROM "TaskQuestion" WHERE "taskId" = t."id") AS "lastAnsweredAt",
  (SELECT coalesce(sum(w."workingMinutes"), 0)::int FROM "StageWait" w
   WHERE w."visitId" = t."visitId" AND w."paused" AND w."fromAt" >= t."createdAt") AS "pausedMinutes"`);

/** A row as the screen shows it: the light, the norm and what is used of it, and whom the work waits for. */
export function withTaskClock(row: TaskRow, now: Instant, zone: string) {
  const { orderWaitsSince, pausedMinutes, lastAnsweredAt, ...shown } = row;
  const { questionId, questionTo, questionText, questionAskedAt, ...task } = shown;
  const question =
    questionId === null || questionTo === null || questionText === null || questionAskedAt === null
      ? null
      : { id: questionId, to: questionTo, text: questionText, askedAt: questionAskedAt };
  const pausedAt = task.paused ? orderWaitsSince : null;
  return {
    ...task,
    ...taskTime({ ...task, endedAt: null }, { now, zone, pausedAt, pausedMinutes }),
    waitsFor: question?.to ?? task.service,
    waitsSince: question?.askedAt ?? lastAnsweredAt ?? task.createdAt,
    question,
  };
}

import type { DB } from '@svodka/database';
import {
  type Instant,
  type Kopecks,
  type Lifecycle,
  nextAction,
  type PlainDate,
  trafficLight,
  workingTimeBetween,
} from '@svodka/domain';
import { type Selectable, sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { calendar } from './calendar.ts';

type Order = Selectable<DB['Order']>;

const ownColumns = [
  'id',
  'number',
  'requestedOn',
  'clientId',
  'managerId',
  'mainProductId',
  'mainDescription',
  'lineCount',
  'amount',
  'paid',
  'stage',
  'strip',
  'stageEnteredAt',
  'stageDueAt',
  'stageNormDays',
  'paused',
  'waitsFor',
  'waitsSince',
  'promisedShipDate',
  'currentShipDate',
  'slipDays',
  'nextPaymentOn',
  'nextPaymentAmount',
  'nextPaymentIsAdvance',
  'readyPercent',
  'shippedPercent',
  'attentionAt',
  'attentionKind',
  'openTasks',
  'openQuestions',
  'untoldMoves',
  'open',
  'version',
] as const satisfies readonly (keyof Order)[];

/** A row that tells an order's story in one line. */
export type WorklistRow = Pick<Order, (typeof ownColumns)[number]> & {
  clientName: string;
  clientRegion: string | null;
  clientCategory: string | null;
  managerName: string;
  pictureId: string | null;
  hasContract: boolean;
  /** When the oldest question that sales has to answer was asked. */
  questionAskedAt: Instant | null;
  lifecycleId: string;
  /** How many levers the client's ledger gives either side. */
  leversOurs: number;
  leversTheirs: number;
};

/** Where rows come from: the order as `o`, its client as `c`, its manager as `m`, the picture of its main product. */
export const worklistColumns = sql.raw(`${ownColumns.map((name) => `o."${name}"`).join(', ')},
  c."shortName" AS "clientName", c."region" AS "clientRegion", c."category" AS "clientCategory", m."name" AS "managerName",
  coalesce(s."ours", 0) AS "leversOurs", coalesce(s."theirs", 0) AS "leversTheirs",
  p."pictureId", o."contractId" IS NOT NULL AS "hasContract", o."lifecycleId",
  CASE WHEN o."openQuestions" > 0 THEN (SELECT min(q."askedAt") FROM "ServiceTask" t JOIN "TaskQuestion" q ON q."taskId" = t."id"
    WHERE t."orderId" = o."id" AND t."state" IN ('open', 'accepted') AND q."answeredAt" IS NULL
      AND q."toParty" IN ('sales', 'client')) END AS "questionAskedAt"`);
export const worklistTables = sql.raw(`"Order" o JOIN "Client" c ON c."id" = o."clientId"
  JOIN "User" m ON m."id" = o."managerId" LEFT JOIN "Product" p ON p."id" = o."mainProductId"
  LEFT JOIN "ClientLeverSummary" s ON s."clientId" = o."clientId"`);

/** What a list in brief tells of an order. */
export interface ListRow {
  id: string;
  number: string;
  clientName: string;
  requestedOn: PlainDate;
  amount: Kopecks;
  paid: Kopecks;
  stage: string;
  promisedShipDate: PlainDate | null;
}

export const listColumns =
  sql.raw(`o."id", o."number", c."shortName" AS "clientName", o."requestedOn", o."amount", o."paid",
  o."stage", o."promisedShipDate"`);
export const listTables = sql.raw(`"Order" o JOIN "Client" c ON c."id" = o."clientId"`);

type Told = Pick<
  WorklistRow,
  | 'stage'
  | 'stageEnteredAt'
  | 'stageDueAt'
  | 'open'
  | 'paused'
  | 'waitsFor'
  | 'hasContract'
  | 'openTasks'
  | 'openQuestions'
  | 'untoldMoves'
  | 'nextPaymentOn'
  | 'nextPaymentAmount'
  | 'nextPaymentIsAdvance'
  | 'readyPercent'
  | 'shippedPercent'
>;

/** What depends on the moment of looking: the light, the working days used of the norm (to a tenth), and what to do next. */
export function withClock<Row extends Told>(row: Row, lifecycle: Lifecycle, { now, today, zone }: Clock) {
  const { stageEnteredAt, stageDueAt } = row;
  const running = row.open && !row.paused;
  const light = running
    ? trafficLight({ enteredAt: stageEnteredAt, leftAt: null, dueAt: stageDueAt }, now())
    : ('none' as const);
  const minutes = row.open ? workingTimeBetween(calendar, zone, stageEnteredAt, now()) : 0;
  const usedDays = Math.round((minutes * 10) / calendar.fullDayMinutes) / 10;
  return { ...row, light, usedDays, nextAction: nextAction(lifecycle, row, today()) };
}

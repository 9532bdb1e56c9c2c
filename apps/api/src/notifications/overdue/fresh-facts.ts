import type { DatabaseTransaction } from '@svodka/database';
import {
  findStage,
  type Instant,
  type Kopecks,
  type Lifecycle,
  type NoticeDetails,
  type NoticeKind,
  type Party,
  type PlainDate,
  type Service,
} from '@svodka/domain';
import { sql } from 'kysely';
import { readLifecycles } from '../read-lifecycles.ts';
import type { Telling } from '../telling.ts';
import { foundFacts, type ScanMoment } from './found-facts.ts';

interface FreshFact {
  kind: NoticeKind;
  subjectId: string;
  foundAt: Instant;
  orderId: string | null;
  dueOn: PlainDate;
  /** Of the order, where there is one. */
  managerId: string | null;
  lifecycleId: string | null;
  stage: string | null;
  waitsFor: Party | null;
  openTasks: number | null;
  nextPaymentAmount: Kopecks | null;
  service: Service | null;
  assigneeId: string | null;
  subject: string | null;
  /** Of an activity: with whom it is, and whose. */
  clientId: string | null;
  doerId: string | null;
}

/** A fact that went and came again was found anew, and is told anew. */
export const overdueFact = ({ kind, subjectId, foundAt }: Pick<FreshFact, 'kind' | 'subjectId' | 'foundAt'>): string =>
  `${kind}:${subjectId}:${foundAt}`;

/** Keeps the due moments found that weren't known, and says what there is to tell of them. */
export async function keepFreshFacts(tx: DatabaseTransaction, moment: ScanMoment): Promise<Telling[]> {
  const { rows } = await sql<FreshFact>`
    WITH fresh AS (
      INSERT INTO "OverdueFact" ("kind", "subjectId", "dueAt", "orderId", "foundAt")
      SELECT x."kind", x."subjectId", x."dueAt", x."orderId", ${moment.now}::timestamptz FROM (${foundFacts(moment)}) AS x
      WHERE NOT EXISTS (SELECT FROM "OverdueFact" f WHERE f."kind" = x."kind" AND f."subjectId" = x."subjectId")
      ON CONFLICT ("kind", "subjectId") DO NOTHING
      RETURNING *)
    SELECT f."kind", f."subjectId", f."foundAt", f."orderId",
      ((f."dueAt" - interval '1 ms') AT TIME ZONE ${moment.zone})::date AS "dueOn",
      o."managerId", o."lifecycleId", o."waitsFor", o."openTasks", o."nextPaymentAmount", coalesce(v."stage", o."stage") AS "stage",
      t."service", t."assigneeId", coalesce(t."subject", a."subject") AS "subject", a."clientId", a."assigneeId" AS "doerId"
    FROM fresh f LEFT JOIN "Order" o ON o."id" = f."orderId"
    LEFT JOIN "ServiceTask" t ON f."kind" = 'task.overdue' AND t."id" = f."subjectId"
    LEFT JOIN "Activity" a ON f."kind" = 'activity.overdue' AND a."id" = f."subjectId"
    LEFT JOIN "StageVisit" v ON v."id" = t."visitId"`.execute(tx);
  const lifecycles = await readLifecycles(
    tx,
    rows.flatMap(({ lifecycleId }) => lifecycleId ?? []),
  );
  return rows.map((fact) => tellingOf(fact, lifecycles.get(fact.lifecycleId ?? '')));
}

function tellingOf(fact: FreshFact, lifecycle: Lifecycle | undefined): Telling {
  const stage = lifecycle && fact.stage !== null ? findStage(lifecycle, fact.stage)?.name : undefined;
  const known = { kind: fact.kind, fact: overdueFact(fact), orderId: fact.orderId };
  const details = { day: fact.dueOn, ...(stage ? { stage } : {}) };
  return { ...known, ...concernedBy(fact, details) };
}

function concernedBy(fact: FreshFact, details: NoticeDetails): Pick<Telling, 'concerned' | 'details'> {
  const { kind, managerId: orderManagerId, service: party, assigneeId, subject, waitsFor, openTasks } = fact;
  const { clientId, doerId } = fact;
  switch (kind) {
    case 'task.overdue': {
      const more = { ...(party ? { party } : {}), ...(subject ? { subject } : {}) };
      return { concerned: { actorId: null, party, assigneeId }, details: { ...details, ...more } };
    }
    case 'activity.overdue': {
      const more = { ...(clientId ? { clientId } : {}), ...(subject ? { subject } : {}) };
      return { concerned: { actorId: null, doerId }, details: { day: fact.dueOn, ...more } };
    }
    case 'stage.overdue': {
      // A service that has a task here is told of the task.
      const idle = openTasks === 0 && waitsFor !== 'sales' && waitsFor !== 'client';
      return { concerned: { actorId: null, orderManagerId, party: idle ? waitsFor : null }, details };
    }
    case 'advance.overdue':
    case 'payment.overdue': {
      const money = fact.nextPaymentAmount === null ? {} : { amount: fact.nextPaymentAmount };
      return { concerned: { actorId: null, orderManagerId }, details: { ...details, ...money } };
    }
    default:
      return { concerned: { actorId: null, orderManagerId }, details };
  }
}

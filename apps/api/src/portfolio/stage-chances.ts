import type { Database } from '@svodka/database';
import { addDays, type CohortRequest, type PlainDate, type StageChance, stageChances } from '@svodka/domain';
import { sql } from 'kysely';
import { currentLifecycle } from '../orders/index.ts';

/** Chances come from requests of the last year. */
const cohortDays = 365;

interface CohortGroup {
  fate: CohortRequest['fate'];
  /** Stages a lost request went through; null of confirmed ones, which have passed all before the contract. */
  reached: string[] | null;
  requests: number;
}

/** How likely a request or an offer is to be confirmed, by the stage it stands in. */
export async function readStageChances(db: Database, today: PlainDate): Promise<StageChance[]> {
  const stages = await salesStages(db);
  const { rows } = await sql<CohortGroup>`
    SELECT c."fate", c."reached", count(*) AS "requests" FROM (
      SELECT CASE WHEN o."confirmedOn" IS NOT NULL THEN 'confirmed' ELSE 'lost' END AS "fate",
        CASE WHEN o."confirmedOn" IS NULL THEN (
          SELECT array_agg(DISTINCT v."stage" ORDER BY v."stage") FROM "StageVisit" v WHERE v."orderId" = o."id") END AS "reached"
      FROM "Order" o
      WHERE o."requestedOn" BETWEEN ${addDays(today, -cohortDays)}::date AND ${today}::date
        AND (o."confirmedOn" IS NOT NULL OR o."cancelledOn" IS NOT NULL)) AS c
    GROUP BY 1, 2`.execute(db);
  const cohort = rows.flatMap(({ fate, reached, requests }): CohortRequest[] =>
    new Array<CohortRequest>(requests).fill({ fate, reached: furthest(reached ?? stages, stages) }),
  );
  return stageChances(cohort, stages);
}

/** A stage skipped counts as reached: all up to the furthest. */
function furthest(reached: readonly string[], stages: readonly string[]): string[] {
  return stages.slice(0, stages.findLastIndex((stage) => reached.includes(stage)) + 1);
}

/** The stages of a sale, in their order: up to the one that the contract ends. */
async function salesStages(db: Database): Promise<string[]> {
  const { lifecycle } = await currentLifecycle(db);
  const last = lifecycle.stages.findIndex((stage) => stage.leaveGuards.includes('contractSigned'));
  return lifecycle.stages.slice(0, last + 1).map((stage) => stage.code);
}

import type { Database } from '@svodka/database';
import { addDays, type Kopecks, nextPeriod, type PlainDate, type StageChance } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { PortfolioFilter } from './input.ts';
import { type PortfolioQuestion, portfolioItems } from './portfolio-sql.ts';
import { readStageChances } from './stage-chances.ts';

/** A month of the portfolio: what is in work, and what is ahead, whole and by its chances. */
export interface PortfolioMonth {
  /** The first day of the month; null for what has no day yet. */
  month: PlainDate | null;
  inWork: Kopecks;
  future: Kopecks;
  futureWeighted: Kopecks;
  orders: number;
}

export interface Portfolio {
  horizon: PlainDate;
  chances: StageChance[];
  byShipment: PortfolioMonth[];
  byMoney: PortfolioMonth[];
}

interface PortfolioDeps {
  db: Database;
  clock: Clock;
}

/** The question with what it leaves unsaid. */
export async function questionOf({ db, clock }: PortfolioDeps, filter: PortfolioFilter): Promise<PortfolioQuestion> {
  const today = clock.today();
  const chances = await readStageChances(db, today);
  return { ...filter, today, chances, horizon: filter.horizon ?? addDays(nextPeriod('month', today), -1) };
}

/** Orders in work and ahead, by month of shipment and of money. */
export async function readPortfolio(deps: PortfolioDeps, filter: PortfolioFilter): Promise<Portfolio> {
  const question = await questionOf(deps, filter);
  const { horizon, chances } = question;
  return {
    horizon,
    chances: [...chances],
    byShipment: await readMonths(deps.db, 'shipment', question),
    byMoney: await readMonths(deps.db, 'money', question),
  };
}

async function readMonths(
  db: Database,
  basis: 'shipment' | 'money',
  question: PortfolioQuestion,
): Promise<PortfolioMonth[]> {
  const { rows } = await sql<PortfolioMonth>`
    SELECT date_trunc('month', i."day")::date AS "month",
      coalesce(sum(i."amount") FILTER (WHERE i."kind" = 'inWork'), 0)::bigint AS "inWork",
      coalesce(sum(i."amount") FILTER (WHERE i."kind" = 'future'), 0)::bigint AS "future",
      coalesce(sum(round(i."amount" * i."chance")) FILTER (WHERE i."kind" = 'future'), 0)::bigint AS "futureWeighted",
      count(DISTINCT i."id") AS "orders"
    FROM (${portfolioItems(basis, question)}) AS i GROUP BY 1 ORDER BY 1 NULLS LAST`.execute(db);
  return rows;
}

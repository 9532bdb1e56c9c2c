import type { Database } from '@svodka/database';
import {
  type Band,
  type CashOutlook,
  type CashScenario,
  type Contribution,
  type ForecastMethod,
  type Kopecks,
  type ManagerOutlook,
  type PlainDate,
  shownBand,
} from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { asOfDay } from './as-of.ts';
import { gatherCash } from './gather.ts';
import type { ForecastAsk, ScenarioAsk } from './input.ts';
import { readHonesty } from './stored-honesty.ts';
import { storedOutlook } from './stored-outlook.ts';

/** A period ahead as it is shown: what is expected by the method in use, between the model's bounds. */
export interface ForecastPeriod extends Band {
  from: PlainDate;
  /** The first day after it. */
  until: PlainDate;
  expected: Kopecks;
  scheduled: Kopecks;
  /** From now to the end of the period. */
  cumulative: Band;
}

export interface Forecast {
  asOf: PlainDate;
  inputsHash: string;
  /** By what money is expected: the model, or a simpler method where that has done better. */
  method: ForecastMethod;
  periods: ForecastPeriod[];
  clients: (Contribution & { clientName: string })[];
  managers: (ManagerOutlook & { managerName: string })[];
}

interface CashDeps {
  db: Database;
  clock: Clock;
}

/** What is expected to come, by the facts known today or on a past day. */
export async function forecastCash(
  { db, clock }: CashDeps,
  ask: ForecastAsk,
  { day = clock.today(), scenario = {} }: { day?: PlainDate; scenario?: CashScenario } = {},
): Promise<Forecast> {
  const input = await gatherCash(db, { ...ask, asOf: asOfDay(clock, day), zone: clock.zone });
  const { inputsHash, outlook } = await storedOutlook(db, { ...input, scenario });
  const honesty = await readHonesty(db);
  const [method, scale] = [honesty?.best ?? 'model', honesty?.scale ?? { period: 1, cumulative: 1 }];
  const names = await readNames(db, outlook);
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    asOf: input.today,
    inputsHash,
    method,
    periods: outlook.periods.map((period, at) => ({
      from: at === 0 ? input.today : period.from,
      until: outlook.periods[at + 1]?.from ?? outlook.end,
      ...shownBand(bandOnly(period), scale.period),
      expected: { model: period.mean, dueDate: period.byDueDate, meanDelay: period.byMeanDelay }[method],
      scheduled: period.byDueDate,
      cumulative: shownBand(period.cumulative, scale.cumulative),
    })),
    clients: outlook.clients.map((one) => ({ ...one, clientName: nameOf(one.clientId) })),
    managers: outlook.managers.map((one) => ({ ...one, managerName: nameOf(one.managerId) })),
  };
}

const bandOnly = ({ p10, p50, p90, mean }: Band): Band => ({ p10, p50, p90, mean });

async function readNames(db: Database, { clients, managers }: CashOutlook): Promise<Map<string, string>> {
  const clientIds = clients.map((one) => one.clientId);
  const managerIds = managers.map((one) => one.managerId);
  const named = [
    ...(clientIds.length === 0
      ? []
      : await db.selectFrom('Client').select(['id', 'shortName as name']).where('id', 'in', clientIds).execute()),
    ...(managerIds.length === 0
      ? []
      : await db.selectFrom('User').select(['id', 'name']).where('id', 'in', managerIds).execute()),
  ];
  return new Map(named.map(({ id, name }) => [id, name]));
}

export interface ScenarioAnswer {
  base: ForecastPeriod[];
  scenario: ForecastPeriod[];
}

/** The forecast as it is, and as it would be if. */
export async function compareScenario(deps: CashDeps, ask: ScenarioAsk): Promise<ScenarioAnswer> {
  const { onTimeClients, lostOrders, shipLaterWorkingDays, ...plain } = ask;
  const [base, other] = [
    await forecastCash(deps, plain),
    await forecastCash(deps, plain, { scenario: { onTimeClients, lostOrders, shipLaterWorkingDays } }),
  ];
  return { base: base.periods, scenario: other.periods };
}

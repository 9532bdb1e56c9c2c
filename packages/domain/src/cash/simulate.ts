import { daysBetween, type PlainDate } from '../date.ts';
import { drawDelay } from './delay.ts';
import type { DelayModel } from './delay-model.ts';
import type { CashScenario, ForecastOrder, ForecastPart, StageLeg } from './forecast-input.ts';
import type { Horizon } from './horizon.ts';
import { type RandomSource, seededRandom } from './random.ts';
import { firstBeyond, type StagePace, sharesOf } from './stage-pace.ts';

export type Simulation = {
  readonly runs: number;
  /** Kopecks of run × period. */
  readonly sums: Float64Array;
  /** Of each part in the order of orders and their parts: in how many runs it was paid in each period. */
  readonly hits: Uint32Array;
};

export type SimulationInput = {
  readonly today: PlainDate;
  readonly horizon: Horizon;
  readonly orders: readonly ForecastOrder[];
  readonly delays: DelayModel;
  readonly pace: StagePace;
  readonly scenario?: CashScenario;
  readonly runs: number;
  readonly seed: number;
};

/**
 * Money by period, drawn so many times: what is left of the stages, given how long the order has been in the present one,
 * gives the anchor's day; the terms add their days, the client's habit its delay; banks work on working days. Seeded: the
 * same input gives the same sums. Source: domain.md, «Expected payment day».
 */
export function simulateCash(input: SimulationInput): Simulation {
  const { horizon, orders, runs, scenario = {} } = input;
  const { periods } = horizon;
  const lost = new Set(scenario.lostOrders);
  const sums = new Float64Array(runs * periods);
  const hits = new Uint32Array(orders.reduce((count, order) => count + order.parts.length, 0) * periods);
  const random = seededRandom(input.seed);
  let firstPart = 0;
  for (const order of orders) {
    if (!lost.has(order.id)) simulateOrder(input, order, { random, sums, hits, firstPart });
    firstPart += order.parts.length;
  }
  return { runs, sums, hits };
}

type Ledger = {
  readonly random: RandomSource;
  readonly sums: Float64Array;
  readonly hits: Uint32Array;
  readonly firstPart: number;
};

function simulateOrder(input: SimulationInput, order: ForecastOrder, ledger: Ledger): void {
  const survival = input.scenario?.onTimeClients?.includes(order.clientId)
    ? null
    : input.delays.survivalOf(order.clientId, order.clientCategory);
  const waiting = order.parts.some((part) => part.anchor !== 'known');
  const anchors = waiting ? drawAnchors(input, order, ledger.random) : noAnchors;
  for (const [at, part] of order.parts.entries()) simulatePart(input, { part, survival, anchors, at }, ledger);
}

/** Working days to each anchor, run by run. */
type AnchorDraws = { readonly ready: Uint16Array; readonly shipped: Uint16Array };
const noAnchors: AnchorDraws = { ready: new Uint16Array(0), shipped: new Uint16Array(0) };

function drawAnchors(
  { pace, runs, scenario }: SimulationInput,
  order: ForecastOrder,
  random: RandomSource,
): AnchorDraws {
  const legs = preparedLegs(pace, order);
  const later = scenario?.shipLaterWorkingDays ?? 0;
  const [ready, shipped] = [new Uint16Array(runs), new Uint16Array(runs)];
  for (let run = 0; run < runs; run++) {
    const days = spent(legs.untilReady, random) + (order.untilReady.length > 0 ? later : 0);
    const gone = days + spent(legs.untilShipped, random);
    ready[run] = Math.ceil(days);
    shipped[run] = Math.ceil(gone + (order.untilReady.length === 0 && order.untilShipped.length > 0 ? later : 0));
  }
  return { ready, shipped };
}

type PartDraw = {
  readonly part: ForecastPart;
  /** Null of who pays on the day, and at once what is late already. */
  readonly survival: Float64Array | null;
  readonly anchors: AnchorDraws;
  readonly at: number;
};

function simulatePart(
  { today, horizon, runs }: SimulationInput,
  { part, survival, anchors, at }: PartDraw,
  { random, sums, hits, firstPart }: Ledger,
): void {
  const { periods, periodOf, bankDay, sinceBankDay } = horizon;
  const last = periodOf.length - 1;
  const known = part.plannedOn === null ? 0 : daysBetween(today, part.plannedOn);
  const anchor = part.anchor === 'ready' ? anchors.ready : anchors.shipped;
  const firstHit = (firstPart + at) * periods;
  for (let run = 0; run < runs; run++) {
    const due = part.anchor === 'known' ? known : dueDay(part, anchor[run] ?? 0, horizon);
    const delay = survival === null ? 0 : drawDelay(survival, -due - sinceBankDay, random());
    if (delay === null) continue;
    const period = periodOf[bankDay[Math.min(last, Math.max(0, due + delay))] ?? last] ?? periods;
    if (period >= periods) continue;
    const cell = run * periods + period;
    sums[cell] = (sums[cell] ?? 0) + part.open;
    hits[firstHit + period] = (hits[firstHit + period] ?? 0) + 1;
  }
}

type PreparedLeg = {
  readonly shares: Float64Array;
  readonly from: number;
  readonly normDays: number;
  readonly age: number;
};

function preparedLegs(pace: StagePace, { untilReady, untilShipped, ageDays }: ForecastOrder) {
  const prepare = (leg: StageLeg, age: number): PreparedLeg => {
    const shares = sharesOf(pace, leg.stage);
    return { shares, from: firstBeyond(shares, age / leg.normDays), normDays: leg.normDays, age };
  };
  const ages = (legs: readonly StageLeg[], first: number) => legs.map((leg, at) => prepare(leg, at === 0 ? first : 0));
  return {
    untilReady: ages(untilReady, ageDays),
    untilShipped: ages(untilShipped, untilReady.length === 0 ? ageDays : 0),
  };
}

/** Working days that the legs still take; one that has outlasted all of the past takes up to half its norm more. */
function spent(legs: readonly PreparedLeg[], random: RandomSource): number {
  let days = 0;
  for (const { shares, from, normDays, age } of legs) {
    const left = shares.length - from;
    days += left > 0 ? (shares[from + Math.floor(random() * left)] ?? 1) * normDays - age : (random() * normDays) / 2;
  }
  return days;
}

/** The day a part falls due after its anchor, so many working days ahead, as an offset from today. */
function dueDay(part: ForecastPart, anchorWorkingDays: number, { workingDay }: Horizon): number {
  const last = workingDay.length - 1;
  const anchor = Math.min(last, anchorWorkingDays);
  if (part.dayKind === 'working') return workingDay[Math.min(last, anchor + part.offsetDays)] ?? last;
  return (workingDay[anchor] ?? last) + part.offsetDays;
}

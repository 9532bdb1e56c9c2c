/** A visit to a stage that is over: how long it took, in working days, against its norm. */
export type PastVisit = { readonly stage: string; readonly workedDays: number; readonly normDays: number };

/** How long stages take against their norms: shares of the norm, in rising order. */
export type StagePace = ReadonlyMap<string, Float64Array>;

/** Where a stage has hardly any past, it is taken to keep its norm, more or less. */
const assumedShares = Float64Array.of(0.6, 0.8, 0.9, 1, 1, 1.1, 1.25, 1.6);
const fewVisits = 8;

/** The pace of each stage from its past visits. */
export function stagePace(visits: readonly PastVisit[]): StagePace {
  const byStage = Map.groupBy(
    visits.filter((visit) => visit.normDays > 0),
    (visit) => visit.stage,
  );
  return new Map(
    [...byStage].map(([stage, past]) => [
      stage,
      past.length < fewVisits ? assumedShares : Float64Array.from(past, (one) => one.workedDays / one.normDays).sort(),
    ]),
  );
}

/** Shares of the norm a stage may take. */
export function sharesOf(pace: StagePace, stage: string): Float64Array {
  return pace.get(stage) ?? assumedShares;
}

/** The first of the rising shares that is beyond one: what is still possible after so much has passed. */
export function firstBeyond(shares: Float64Array, passed: number): number {
  let [low, high] = [0, shares.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 0) > passed) high = middle;
    else low = middle + 1;
  }
  return low;
}

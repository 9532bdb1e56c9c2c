/** Days early and late that are told apart; who pays later than this within no horizon pays at all. */
export const delayRange = { first: -30, last: 365 } as const;
const size = delayRange.last - delayRange.first + 1;

/** How late a part was settled; an open one was not settled by then: it is censored, not forgotten. */
export type DelayObservation = { readonly delayDays: number; readonly settled: boolean };

/** For each day from `delayRange.first`: the chance to be paid on it, of what was not paid before. */
export type DelayHazards = Float64Array;

/** How many observations of one's own outweigh what is known of others. */
const priorStrength = 6;

/** Who pays on the due day or so: what is believed of a plant without any history. */
export function unknownDelay(): DelayHazards {
  return Float64Array.from({ length: size }, (_, at) => (at + delayRange.first < 0 ? 0.002 : 0.1));
}

/**
 * Hazards of a group's delays, shrunk towards those of the wider group: (paid on the day + k·prior) / (at risk + k).
 * Open parts stay at risk to the day they were last seen unpaid (Kaplan–Meier), so that clients who never pay aren't taken
 * for quick ones. Source: E. Kaplan, P. Meier (1958); the shrinkage is the beta process prior of N. Hjort (1990).
 */
export function delayHazards(observations: readonly DelayObservation[], prior: DelayHazards): DelayHazards {
  const [paid, seen] = [new Float64Array(size), new Float64Array(size)];
  for (const { delayDays, settled } of observations) {
    if (delayDays < delayRange.first && !settled) continue;
    const at = Math.min(size - 1, Math.max(0, delayDays - delayRange.first));
    seen[at] = (seen[at] ?? 0) + 1;
    if (settled && delayDays <= delayRange.last) paid[at] = (paid[at] ?? 0) + 1;
  }
  const hazards = new Float64Array(size);
  let atRisk = observations.length;
  for (let at = 0; at < size; at++) {
    const [events, before] = [paid[at] ?? 0, prior[at] ?? 0];
    hazards[at] = (events + priorStrength * before) / (Math.max(0, atRisk) + priorStrength);
    atRisk -= seen[at] ?? 0;
  }
  return hazards;
}

/** Chance not to be paid by the end of each day of the range. */
export function survivalOf(hazards: DelayHazards): Float64Array {
  let left = 1;
  return hazards.map((hazard) => {
    left *= 1 - hazard;
    return left;
  });
}

/**
 * A delay drawn by a uniform number, given that so many days have passed unpaid; null: not within the range. `survival` is
 * that of `survivalOf`.
 */
export function drawDelay(survival: Float64Array, passedDays: number, uniform: number): number | null {
  const passedAt = Math.min(size - 1, passedDays - delayRange.first);
  const alive = passedAt < 0 ? 1 : (survival[passedAt] ?? 0);
  const target = alive * (1 - uniform);
  if (alive === 0 || target < (survival[size - 1] ?? 0)) return null;
  let [low, high] = [Math.max(0, passedAt + 1), size - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((survival[middle] ?? 0) <= target) high = middle;
    else low = middle + 1;
  }
  return low + delayRange.first;
}

/** The mean delay of what was settled, in days; 0 without any: what a simple forecast goes by. */
export function meanDelay(observations: readonly DelayObservation[]): number {
  const settled = observations.filter((one) => one.settled);
  if (settled.length === 0) return 0;
  return settled.reduce((sum, one) => sum + one.delayDays, 0) / settled.length;
}

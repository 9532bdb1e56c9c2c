import type { Instant } from '../instant.ts';
import type { Lifecycle } from './lifecycle.ts';
import { isLate, type StageVisit, type TrafficLight, trafficLight } from './visit.ts';

export const stripStates = ['done', 'doneLate', 'skipped', 'now', 'ahead'] as const;
export type StripState = (typeof stripStates)[number];

/** One tick of the stage strip. */
export type StripTick = { readonly stage: string; readonly state: StripState; readonly light: TrafficLight };

/** What the strip needs of a visit. */
export type StripVisit = Pick<
  StageVisit,
  'stage' | 'enteredAt' | 'leftAt' | 'dueAt' | 'riskAt' | 'pausedAt' | 'result'
>;

/** The visit that tells of a stage: the last one. */
function lastVisits(visits: readonly StripVisit[]): ReadonlyMap<string, StripVisit> {
  const last = new Map<string, StripVisit>();
  for (const visit of visits) {
    const known = last.get(visit.stage);
    if (known === undefined || visit.leftAt === null || visit.enteredAt >= known.enteredAt)
      last.set(visit.stage, visit);
  }
  return last;
}

function pastState(visit: StripVisit | undefined, now: Instant): StripState {
  if (visit === undefined || visit.result === 'skipped') return 'skipped';
  return isLate(visit, now) ? 'doneLate' : 'done';
}

/**
 * The strip of a row and of the order page: a tick for every stage but the lost end. Stages before the current one tell
 * how their last visit went (none: skipped), those after it are ahead, even if they were passed before a return. A closed
 * order is done; of a cancelled one the stages it had reached are told, the rest stay ahead.
 */
export function orderStrip(lifecycle: Lifecycle, visits: readonly StripVisit[], now: Instant): StripTick[] {
  const ticks = lifecycle.stages.filter((stage) => stage.outcome !== 'lost');
  const last = lastVisits(visits);
  const open = ticks.findIndex((stage) => last.get(stage.code)?.leftAt === null);
  const reached = Math.max(-1, ...visits.map((visit) => ticks.findIndex((stage) => stage.code === visit.stage)));
  const here = open >= 0 ? open : reached + 1;
  return ticks.map((stage, place): StripTick => {
    const visit = last.get(stage.code);
    if (place > here || (place === here && open < 0)) return { stage: stage.code, state: 'ahead', light: 'none' };
    if (place < here) return { stage: stage.code, state: pastState(visit, now), light: 'done' };
    if (stage.outcome !== null || visit === undefined) return { stage: stage.code, state: 'done', light: 'done' };
    return { stage: stage.code, state: 'now', light: trafficLight(visit, now) };
  });
}

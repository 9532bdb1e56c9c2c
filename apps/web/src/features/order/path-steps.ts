import { currentLocale, formatDayShort, formatUsedOfNorm, formatUsedOfNormShort } from '#lib';
import type { PathStep } from '#ui';
import type { OrderCardData, StageVisit } from './card.ts';

const minutesOfDay = 480;

function tenths(days: number): number {
  return Math.round(days * 10) / 10;
}

function lastVisits(visits: readonly StageVisit[]): Map<string, StageVisit> {
  const last = new Map<string, StageVisit>();
  for (const visit of visits) {
    const known = last.get(visit.stage);
    if (!known || visit.leftAt === null || visit.enteredAt >= known.enteredAt) last.set(visit.stage, visit);
  }
  return last;
}

function stateOf(visit: StageVisit | undefined, passed: boolean): PathStep['state'] {
  if (!visit) return passed ? 'skipped' : 'ahead';
  if (visit.leftAt === null) return 'now';
  if (!passed) return 'ahead';
  if (visit.result === 'skipped') return 'skipped';
  return visit.dueAt !== null && visit.leftAt > visit.dueAt ? 'doneLate' : 'done';
}

/** Every stage of the order's own lifecycle with its time against the norm; several visits are told by the last one. */
export function pathSteps({ order, visits }: OrderCardData, today: string): PathStep[] {
  const stages = order.lifecycle.stages.filter((stage) => stage.outcome === null);
  const last = lastVisits(visits);
  const here = stages.findIndex((stage) => stage.code === order.stage);
  const reached = here < 0 ? stages.length : here;
  return stages.map((stage, at): PathStep => {
    const visit = last.get(stage.code);
    const state = stateOf(visit, at < reached);
    const name = stage.shortName[currentLocale()];
    if (!visit || state === 'ahead' || state === 'skipped') {
      return {
        code: stage.code,
        name,
        state,
        time:
          stage.normWorkingDays === null || state === 'skipped' ? '—' : formatUsedOfNorm(stage.normWorkingDays, null),
        day: '',
      };
    }
    const used = state === 'now' ? order.usedDays : tenths((visit.workingMinutes ?? 0) / minutesOfDay);
    return {
      code: stage.code,
      name,
      state,
      time: formatUsedOfNormShort(used, visit.normDays),
      day: formatDayShort(visit.enteredAt, today),
    };
  });
}

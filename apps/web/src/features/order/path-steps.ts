import type { StageDefinition } from '@svodka/domain';
import { formatDayShort, formatUsedOfNorm, formatUsedOfNormShort, sayStageShort } from '#lib';
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

interface Step {
  code: string;
  normWorkingDays: number | null;
}

/** Stages of the order's own lifecycle, and those it went through before it was moved to this one, where it met them. */
export function stagesOfPath(
  path: readonly StageDefinition[],
  visits: readonly Pick<StageVisit, 'stage' | 'normDays'>[],
): Step[] {
  const known = new Set(path.map(({ code }) => code));
  const steps: Step[] = path.filter(({ outcome }) => outcome === null);
  let place = 0;
  for (const { stage, normDays } of visits) {
    if (!known.has(stage)) steps.splice(place, 0, { code: stage, normWorkingDays: normDays });
    known.add(stage);
    place = steps.findIndex(({ code }) => code === stage) + 1;
  }
  return steps;
}

/** Every stage of the path with its time against the norm; several visits are told by the last one. */
export function pathSteps(card: OrderCardData, today: string): PathStep[] {
  const { order, visits } = card;
  const stages = stagesOfPath(order.lifecycle.stages, visits);
  const last = lastVisits(visits);
  const here = stages.findIndex((stage) => stage.code === order.stage);
  const reached = here < 0 ? stages.length : here;
  return stages.map((stage, at): PathStep => {
    const visit = last.get(stage.code);
    const state = stateOf(visit, at < reached);
    const name = sayStageShort(stage.code);
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

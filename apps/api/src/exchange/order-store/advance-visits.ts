import { findStage, type Instant, type Lifecycle, stageIndex } from '@svodka/domain';
import { evolveVisits, type OrderRecord, type VisitRecord } from '../../orders/index.ts';

/** A stage that a dated fact shows the order to have entered. */
export interface Milestone {
  stage: string;
  at: Instant;
}

/**
 * The register after dated facts: the current visit ends and the next begins at each, and the stages between count as
 * skipped. Facts only lead forward: history that people or a stage table have written stays. A fact dated before the
 * current visit counts from its beginning.
 */
export function advanceVisits(
  record: Pick<OrderRecord, 'visits' | 'lifecycle' | 'norms' | 'row' | 'lines'>,
  milestones: readonly Milestone[],
  zone: string,
): VisitRecord[] {
  const { lifecycle, norms, row, lines } = record;
  const groupId = lines.find((line) => line.groupId !== null)?.groupId ?? null;
  const context = { lifecycle, norms, category: row.category, groupId, zone };
  return milestones.reduce<VisitRecord[]>((visits, { stage, at }) => {
    const current = visits.find((visit) => visit.leftAt === null);
    if (!leadsForward(lifecycle, current?.stage ?? null, stage)) return visits;
    const now = current && current.enteredAt > at ? current.enteredAt : at;
    const lost = findStage(lifecycle, stage)?.outcome === 'lost';
    const left = current
      ? evolveVisits(
          visits,
          { type: 'stageLeft', stage: current.stage, result: lost ? 'cancelled' : 'advanced' },
          { ...context, now },
        )
      : visits;
    return evolveVisits(left, { type: 'stageEntered', stage }, { ...context, now });
  }, record.visits);
}

function leadsForward(lifecycle: Lifecycle, from: string | null, to: string): boolean {
  if (findStage(lifecycle, to) === undefined) return false;
  if (from === null) return true;
  if (findStage(lifecycle, from)?.outcome !== null) return false;
  return stageIndex(lifecycle, to) > stageIndex(lifecycle, from);
}

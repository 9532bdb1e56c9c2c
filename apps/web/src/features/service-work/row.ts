import type { Inputs, LightTone, Outputs } from '#lib';

export type WorkRow = Outputs['serviceTasks']['queue']['rows'][number];
export type PreparationRow = Outputs['serviceTasks']['preparation']['rows'][number];
export type PreparationLine = PreparationRow['lines'][number];
export type WorkFilter = Inputs['serviceTasks']['totals'];

/** Overdue and at risk speak first, then work that waits for somebody's answer. */
export function rowTone({ light, paused, question }: Pick<WorkRow, 'light' | 'paused' | 'question'>): LightTone {
  if (light === 'late' || light === 'risk') return light;
  return paused || question ? 'wait' : 'done';
}

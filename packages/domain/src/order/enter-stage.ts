import type { OrderEvent, VisitResult } from './event.ts';
import type { Lifecycle } from './lifecycle.ts';
import { stageIndex, stageOf } from './lifecycle.ts';

/**
 * Events of a move forward: the stage is left, each one between is entered and left as skipped (a skipped stage counts as
 * reached), the target is entered; a won terminal closes the order.
 */
export function moveForward(
  lifecycle: Lifecycle,
  from: string,
  to: string,
  result: VisitResult,
  latenessReason?: string,
): OrderEvent[] {
  const passed = lifecycle.stages.slice(stageIndex(lifecycle, from) + 1, stageIndex(lifecycle, to));
  const why = latenessReason === undefined ? {} : { latenessReason };
  const events: OrderEvent[] = [{ type: 'stageLeft', stage: from, result, ...why }];
  for (const { code } of passed) {
    events.push({ type: 'stageEntered', stage: code }, { type: 'stageLeft', stage: code, result: 'skipped' });
  }
  events.push({ type: 'stageEntered', stage: to });
  if (stageOf(lifecycle, to).outcome === 'won') events.push({ type: 'closed', stage: from });
  return events;
}

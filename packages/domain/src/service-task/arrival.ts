import { addWorkingTime, type WorkingCalendar } from '../calendar/index.ts';
import type { Instant } from '../instant.ts';
import type { Lifecycle, StageDefinition } from '../order/lifecycle.ts';
import { stageIndex } from '../order/lifecycle.ts';
import type { Service } from '../service.ts';

/** Where an open order stands, and the norm in force for it in each stage ahead. */
export type OrderOnItsWay = {
  readonly stage: string;
  /** When the current stage is due; null when it has no norm. */
  readonly dueAt: Instant | null;
  readonly normOf: (stage: StageDefinition) => number | null;
};

/**
 * When an order comes to a service by norm: the current stage ends when it is due (now, if that has passed), each stage
 * between takes its norm of working time. Null when no stage ahead has work for the service.
 */
export function arrivalOf(
  { calendar, zone, now }: { readonly calendar: WorkingCalendar; readonly zone: string; readonly now: Instant },
  lifecycle: Lifecycle,
  service: Service,
  { stage, dueAt, normOf }: OrderOnItsWay,
): Instant | null {
  const ahead = lifecycle.stages.slice(stageIndex(lifecycle, stage) + 1);
  const target = ahead.findIndex((one) => one.services.includes(service));
  if (target < 0) return null;
  const days = ahead.slice(0, target).reduce((sum, one) => sum + (normOf(one) ?? 0), 0);
  const leavesAt = dueAt !== null && dueAt > now ? dueAt : now;
  return addWorkingTime(calendar, zone, leavesAt, Math.round(days * calendar.fullDayMinutes));
}

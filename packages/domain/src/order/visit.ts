import { addWorkingTime, type WorkingCalendar, workingTimeBetween } from '../calendar/index.ts';
import { type Instant, millisOf } from '../instant.ts';
import type { VisitResult } from './event.ts';

/** One visit of an order to a stage: a row of the stage register. */
export type StageVisit = {
  readonly stage: string;
  /** First, second… visit to this stage, from 1. */
  readonly nth: number;
  readonly enteredAt: Instant;
  readonly leftAt: Instant | null;
  /** The norm in force at entry, in working days; null when the stage has none. */
  readonly normWorkingDays: number | null;
  /** Entry + norm in working time, pauses excluded; null without a norm. */
  readonly dueAt: Instant | null;
  /** When four fifths of the norm are used: see `visitRiskAt`. */
  readonly riskAt?: Instant | null;
  /** Start of the pause that is on now. */
  readonly pausedAt?: Instant | null;
  /** Working minutes of the pauses that are over. */
  readonly pausedMinutes: number;
  readonly result: VisitResult | null;
  readonly latenessReason?: string | null;
};

/** What the traffic light looks at. */
export type VisitClock = Pick<StageVisit, 'enteredAt' | 'leftAt' | 'dueAt' | 'riskAt' | 'pausedAt'>;

/** ok, risk: more than 80 % of the norm used, late, done: left, none: no norm. */
export const trafficLights = ['ok', 'risk', 'late', 'done', 'none'] as const;
export type TrafficLight = (typeof trafficLights)[number];

const riskShare = 0.8;

/** Entry + norm + pauses, in working time; null without a norm. */
export function visitDue(
  calendar: WorkingCalendar,
  zone: string,
  enteredAt: Instant,
  normWorkingDays: number | null,
  pausedMinutes: number,
): Instant | null {
  if (normWorkingDays === null) return null;
  const minutes = Math.round(normWorkingDays * calendar.fullDayMinutes) + pausedMinutes;
  return addWorkingTime(calendar, zone, enteredAt, minutes);
}

/** The moment four fifths of the norm are used, counted back from the due moment; null without a norm. */
export function visitRiskAt(
  calendar: WorkingCalendar,
  zone: string,
  dueAt: Instant | null,
  normWorkingDays: number | null,
): Instant | null {
  if (dueAt === null || normWorkingDays === null) return null;
  const left = Math.round(normWorkingDays * calendar.fullDayMinutes * (1 - riskShare));
  return addWorkingTime(calendar, zone, dueAt, -left);
}

/** The moment a visit's clock shows: when it was left, else when it was paused, else now. */
function clockOf(visit: VisitClock, now: Instant): Instant {
  return visit.leftAt ?? visit.pausedAt ?? now;
}

/** Whether the visit overran (or ran over before it was left): its clock is past the due moment. */
export function isLate(visit: VisitClock, now: Instant): boolean {
  return visit.dueAt !== null && clockOf(visit, now) > visit.dueAt;
}

/**
 * The light of a visit. Where `riskAt` isn't given, four fifths of the plain time from entry to due stand in for four
 * fifths of the working time.
 */
export function trafficLight(visit: VisitClock, now: Instant): TrafficLight {
  if (visit.leftAt !== null) return 'done';
  if (visit.dueAt === null) return 'none';
  if (isLate(visit, now)) return 'late';
  const clock = clockOf(visit, now);
  if (visit.riskAt !== undefined && visit.riskAt !== null) return clock > visit.riskAt ? 'risk' : 'ok';
  const norm = millisOf(visit.dueAt) - millisOf(visit.enteredAt);
  return millisOf(clock) - millisOf(visit.enteredAt) > norm * riskShare ? 'risk' : 'ok';
}

/** Working minutes a visit has used of its norm, pauses excluded. */
export function usedMinutes(calendar: WorkingCalendar, zone: string, visit: StageVisit, now: Instant): number {
  return workingTimeBetween(calendar, zone, visit.enteredAt, clockOf(visit, now)) - visit.pausedMinutes;
}

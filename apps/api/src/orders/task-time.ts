import { type Instant, trafficLight, visitRiskAt, workingTimeBetween } from '@svodka/domain';
import { calendar } from './calendar.ts';
import type { TaskRecord, VisitRecord } from './order-record.ts';

/** The clock of a task: since `pausedAt` it stands, and the working minutes of earlier pauses don't count. */
interface TaskClock {
  now: Instant;
  zone: string;
  pausedAt: Instant | null;
  pausedMinutes: number;
}

/** A task against its norm: the light, the working days it has and those used of them, to a tenth. */
export function taskTime(
  { createdAt, dueAt, endedAt }: Pick<TaskRecord, 'createdAt' | 'dueAt' | 'endedAt'>,
  { now, zone, pausedAt, pausedMinutes }: TaskClock,
) {
  const days = (until: Instant) => workingDaysOf(workingTimeBetween(calendar, zone, createdAt, until) - pausedMinutes);
  const normDays = dueAt === null ? null : days(dueAt);
  const riskAt = visitRiskAt(calendar, zone, dueAt, normDays);
  const clock = { enteredAt: createdAt, leftAt: endedAt, dueAt, riskAt };
  return {
    light: pausedAt === null ? trafficLight(clock, now) : ('none' as const),
    usedDays: days(endedAt ?? pausedAt ?? now),
    normDays,
  };
}

/** Tasks of an order, each with its time. */
export function timedTasks<Task extends Pick<TaskRecord, 'visitId' | 'createdAt' | 'dueAt' | 'endedAt'>>(
  { tasks, visits }: { tasks: readonly Task[]; visits: readonly VisitRecord[] },
  moment: Omit<TaskClock, 'pausedMinutes'>,
) {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  return tasks.map((task) => {
    const pausedMinutes = pausedMinutesOf(task, byId.get(task.visitId));
    return { ...task, ...taskTime(task, { ...moment, pausedMinutes }) };
  });
}

/** Working minutes of the pauses of a visit that began after the task was set and are over. */
function pausedMinutesOf({ createdAt }: Pick<TaskRecord, 'createdAt'>, visit: VisitRecord | undefined): number {
  const pauses = visit?.waits.filter(({ paused, fromAt }) => paused && fromAt >= createdAt) ?? [];
  return pauses.reduce((sum, { workingMinutes }) => sum + (workingMinutes ?? 0), 0);
}

function workingDaysOf(minutes: number): number {
  return Math.max(0, Math.round((minutes * 10) / calendar.fullDayMinutes) / 10);
}

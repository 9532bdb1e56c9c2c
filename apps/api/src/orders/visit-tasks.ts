import { isTaskOpen, type Service, stageOf, waitedFor } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { OrderRecord, TaskRecord, VisitRecord } from './order-record.ts';
import { currentWait, evolveVisits } from './visits.ts';

type Moment = Pick<Command, 'now' | 'zone'>;

/**
 * Work follows the path from the visits known before: a stage entered gives its services their tasks, a stage left takes back what wasn't done, and the
 * visit waits for whoever the work waits for.
 */
export function withTasks(record: OrderRecord, known: readonly VisitRecord[], { now, zone }: Moment): OrderRecord {
  const visit = record.visits.find((one) => one.leftAt === null);
  if (!visit) return record;
  const left = record.tasks.filter((task) => task.visitId !== visit.id);
  const entered = !known.some((one) => one.id === visit.id);
  const own = entered
    ? stageOf(record.lifecycle, visit.stage).services.map((service) => newTask(visit, service, visit.enteredAt))
    : record.tasks.filter((task) => task.visitId === visit.id);
  const withdrawn = left.map((task) =>
    isTaskOpen(task) ? { ...task, state: 'withdrawn' as const, endedAt: now } : task,
  );
  return waiting({ ...record, tasks: [...withdrawn, ...own] }, visit, own, { now, zone });
}

/** A task of a service in a visit; due with the stage unless told otherwise. */
export function newTask(
  visit: Pick<VisitRecord, 'id' | 'dueAt'>,
  service: Service,
  now: TaskRecord['createdAt'],
  more: Partial<TaskRecord> = {},
): TaskRecord {
  return {
    id: newId(),
    visitId: visit.id,
    service,
    state: 'open',
    subject: null,
    assigneeId: null,
    createdById: null,
    createdAt: now,
    acceptedAt: null,
    dueAt: visit.dueAt,
    endedAt: null,
    result: null,
    latenessReason: null,
    version: 1,
    questions: [],
    ...more,
  };
}

/** While services work, whom the visit waits for follows from their tasks and questions. */
function waiting(record: OrderRecord, visit: VisitRecord, tasks: readonly TaskRecord[], moment: Moment): OrderRecord {
  if (record.row.paused || tasks.length === 0) return record;
  const party = waitedFor(stageOf(record.lifecycle, visit.stage), tasks);
  if (currentWait(visit)?.waitsFor === party) return record;
  const context = { lifecycle: record.lifecycle, norms: record.norms, category: record.row.category, groupId: null };
  const visits = evolveVisits(record.visits, { type: 'waitChanged', for: party }, { ...context, ...moment });
  return { ...record, visits };
}

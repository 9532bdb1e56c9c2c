import { addWorkingTime, type Instant, isTaskOpen, type Service, stageOf, waitedFor } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import type { OrderRecord, QuestionRecord, TaskRecord, VisitRecord } from './order-record.ts';
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
  const before = known.find((one) => one.id === visit.id);
  const own = before
    ? record.tasks.filter((task) => task.visitId === visit.id).map((task) => pausedTask(task, visit, before, zone))
    : stageOf(record.lifecycle, visit.stage).services.map((service) => newTask(visit, service, visit.enteredAt));
  const withdrawn = left.map((task) => (isTaskOpen(task) ? withdraw(task, now) : task));
  return waiting({ ...record, tasks: [...withdrawn, ...own] }, visit, own, { now, zone });
}

function withdraw(task: TaskRecord, now: Instant): TaskRecord {
  return { ...task, state: 'withdrawn', endedAt: now, questions: closeQuestions(task.questions, now) };
}

/** What nobody needs to know any more closes without an answer. */
export function closeQuestions(questions: readonly QuestionRecord[], now: Instant): QuestionRecord[] {
  return questions.map((one) => (one.answeredAt === null ? { ...one, answeredAt: now } : one));
}

/** Open work is due later by the working time of a pause that has just ended, as its stage is: the clock stood. */
function pausedTask(task: TaskRecord, visit: VisitRecord, before: VisitRecord, zone: string): TaskRecord {
  const stood = visit.pausedMinutes - before.pausedMinutes;
  if (stood === 0 || task.dueAt === null || !isTaskOpen(task)) return task;
  return { ...task, dueAt: addWorkingTime(calendar, zone, task.dueAt, stood) };
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

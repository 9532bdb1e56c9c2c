import {
  decideTask,
  type Instant,
  type OrderCommand,
  type OrderEvent,
  ok,
  type Result,
  refuse,
  refused,
  type TaskCommand,
  type TaskState,
} from '@svodka/domain';
import { sql } from 'kysely';
import { changeOrder, lockOrder, type OrderRecord, type TaskRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';
import { evolveTask } from './evolve-task.ts';
import { taskEvent } from './task-event.ts';

/** A task as somebody saw it; without a version, as it is now. */
export interface SeenTask {
  id: string;
  version: number | null;
}

/** How a move of the order follows from work on its task. */
export interface PathStep {
  command: OrderCommand;
  events: readonly OrderEvent[];
}

/** What a command does to each task, and to the order when all of them are done: a step, or nothing. */
export interface Work {
  command: TaskCommand;
  step?: (record: OrderRecord, task: TaskRecord) => Result<PathStep | null>;
}

export interface WorkedTask {
  id: string;
  version: number;
  state: TaskState;
  orderId: string;
  /** Where the order is after it. */
  stage: string;
}

/** One task is worked on as many are. */
export async function workOnTask(command: Command, seen: SeenTask, work: Work): Promise<Result<WorkedTask>> {
  const worked = await workOnTasks(command, [seen], work);
  if (!worked.ok) return worked;
  const [task] = worked.value;
  return task ? ok(task) : refuse('request.notFound', { entity: 'task', id: seen.id });
}

/**
 * Gives tasks a command, all or none. Orders are locked in the order of their ids: two people with the same tasks in hand
 * wait for one another, never both.
 */
export async function workOnTasks(
  command: Command,
  seen: readonly SeenTask[],
  work: Work,
): Promise<Result<WorkedTask[]>> {
  const known = await placesOf(command, seen);
  const missing = seen.find(({ id }) => !known.some((place) => place.id === id));
  if (missing) return refuse('request.notFound', { entity: 'task', id: missing.id });
  const worked: WorkedTask[] = [];
  for (const [orderId, places] of Map.groupBy(known, (place) => place.orderId)) {
    const own = seen.filter(({ id }) => places.some((place) => place.id === id));
    const done = await workOnOrder(command, orderId, own, work);
    if (!done.ok) return done;
    worked.push(...done.value);
  }
  return ok(worked);
}

async function placesOf({ tx }: Command, seen: readonly SeenTask[]): Promise<{ id: string; orderId: string }[]> {
  const { rows } = await sql<{ id: string; orderId: string }>`
    SELECT "id", "orderId" FROM "ServiceTask" WHERE "id" = ANY(${seen.map(({ id }) => id)}::uuid[])
    ORDER BY "orderId"`.execute(tx);
  return rows;
}

async function workOnOrder(
  command: Command,
  orderId: string,
  seen: readonly SeenTask[],
  work: Work,
): Promise<Result<WorkedTask[]>> {
  const locked = await lockOrder(command, orderId, null);
  if (!locked.ok) return locked;
  const before = locked.value;
  let record = before;
  let step: PathStep | null = null;
  for (const one of seen) {
    const worked = await workOnOne(command, record, one, work);
    if (!worked.ok) return refuse(worked.error.code, { orderNumber: before.row.number, ...worked.error.details });
    ({ record, step } = worked.value);
  }
  const told = step && { type: 'order.moved', payload: { command: step.command } };
  const { stage } = await changeOrder(command, before, step?.events ?? [], told, record);
  command.notify();
  const ids = new Set(seen.map(({ id }) => id));
  const done = record.tasks.filter(({ id }) => ids.has(id));
  return ok(done.map(({ id, version, state }) => ({ id, version, state, orderId, stage })));
}

async function workOnOne(command: Command, record: OrderRecord, seen: SeenTask, work: Work) {
  const found = await seenTask(command, record, seen);
  if (!found.ok) return found;
  const { actor, now } = command;
  const decided = decideTask(found.value, work.command, { actor, clock: clockOf(record, now) });
  if (!decided.ok) return decided;
  const after = evolveTask(found.value, decided.value, { actorId: actor.id, now });
  const changed = { ...record, tasks: record.tasks.map((task) => (task.id === after.id ? after : task)) };
  const step = work.step ? work.step(changed, found.value) : ok(null);
  if (!step.ok) return step;
  command.record(taskEvent(record, found.value, after, decided.value));
  return ok({ record: changed, step: step.value });
}

/** Tasks of a stage the order has left are over, whatever was seen of them. */
async function seenTask(command: Command, record: OrderRecord, seen: SeenTask): Promise<Result<TaskRecord>> {
  const task = record.tasks.find(({ id }) => id === seen.id);
  if (!task) return refuse('task.ended');
  if (seen.version === null || seen.version === task.version) return ok(task);
  return refused(await conflictRefusal(command, 'task', task.id, seen.version, task.version));
}

/** The norm's clock stands at the moment the order was paused. */
function clockOf({ row, visits }: OrderRecord, now: Instant): Instant {
  if (!row.paused) return now;
  const visit = visits.find(({ leftAt }) => leftAt === null);
  return visit?.waits.find(({ untilAt }) => untilAt === null)?.fromAt ?? now;
}

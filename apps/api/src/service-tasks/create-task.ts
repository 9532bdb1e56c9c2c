import {
  addWorkingTime,
  type Instant,
  instantAt,
  ok,
  type PlainDate,
  type Result,
  refuse,
  stageOf,
} from '@svodka/domain';
import type { z } from 'zod';
import { calendar, changeOrder, lockOrder, newTask } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { createTaskSchema } from './input.ts';
import { taskCreated } from './task-event.ts';

/** Sets a task for one more service in the order's current stage; due with the stage unless a day is given. */
export async function createTask(
  command: Command,
  { orderId, service, subject, dueOn }: z.infer<typeof createTaskSchema>,
): Promise<Result<{ id: string; version: number }>> {
  const { actor, now, today, zone } = command;
  if (dueOn !== undefined && dueOn < today) return refuse('request.invalid', { fields: { dueOn: 'in the past' } });
  const locked = await lockOrder(command, orderId, null);
  if (!locked.ok) return locked;
  const before = locked.value;
  const visit = before.visits.find(({ leftAt }) => leftAt === null);
  if (!visit || stageOf(before.lifecycle, visit.stage).outcome !== null) return refuse('order.finished');
  const due = dueOn === undefined ? {} : { dueAt: endOfWork(dueOn, zone) };
  const task = newTask(visit, service, now, { subject, createdById: actor.id, ...due });
  await changeOrder(command, before, [], null, { ...before, tasks: [...before.tasks, task] });
  command.record(taskCreated(before, task));
  command.notify();
  return ok({ id: task.id, version: task.version });
}

/** When the plant's day ends; of a day off, when it begins: the working day before it is the last that counts. */
function endOfWork(day: PlainDate, zone: string): Instant {
  return addWorkingTime(calendar, zone, instantAt(zone, day, 0), calendar.workingMinutesOf(day));
}

import { z } from 'zod';
import type { ServiceTaskId, TaskQuestionId } from '../id.ts';
import type { Instant } from '../instant.ts';
import type { Party, Service } from '../service.ts';

/**
 * open: waits in the service's queue; accepted: somebody has it; finished: with a result; returned: the service can't do
 * it, and said why; withdrawn: the order went another way.
 */
export const taskStates = ['open', 'accepted', 'finished', 'returned', 'withdrawn'] as const;
export const taskStateSchema = z.enum(taskStates);
export type TaskState = (typeof taskStates)[number];

/** What a service wants to know: of another service, of sales (the order's manager), or of the client through him. */
export type TaskQuestion = {
  readonly id: TaskQuestionId;
  readonly to: Party;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
};

/** The work of one service in one visit of an order to a stage. */
export type ServiceTask = {
  readonly id: ServiceTaskId;
  readonly service: Service;
  readonly state: TaskState;
  readonly dueAt: Instant | null;
  readonly questions: readonly TaskQuestion[];
};

/** Whether the service still has to do something: the stage can't be left before that. */
export function isTaskOpen({ state }: Pick<ServiceTask, 'state'>): boolean {
  return state === 'open' || state === 'accepted';
}

/** The oldest of a task's questions that nobody has answered, or null. */
export function openQuestion<Question extends Pick<TaskQuestion, 'askedAt' | 'answeredAt'>>(
  questions: readonly Question[],
): Question | null {
  const open = questions.filter((question) => question.answeredAt === null);
  return open.toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1))[0] ?? null;
}

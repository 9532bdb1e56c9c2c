import {
  type Actor,
  decideTask,
  findStage,
  type Instant,
  instant,
  isTaskLate,
  type Party,
  parties,
  type Refusal,
  type TaskCommand,
} from '@svodka/domain';
import type { Order, Question, Task } from './task.ts';

/** What can be done to a task itself; answering and withdrawing belong to its questions. */
export const taskSteps = ['accept', 'finish', 'ask', 'assign', 'return'] as const;
export type TaskStep = (typeof taskSteps)[number];

/** A button: the step, and why it is off (null = it is on). */
export interface StepOption {
  step: TaskStep;
  refusal: Refusal | null;
}

/** The moment the norm's clock shows: it stands while the order is paused. */
export function taskClock(order: Pick<Order, 'paused' | 'waitsSince'>): Instant {
  return order.paused ? order.waitsSince : instant(new Date().toISOString());
}

/** A command as good as a filled form could make it: what is refused now is refused whatever is typed. */
function bestCommand(task: Task, step: TaskStep): TaskCommand {
  switch (step) {
    case 'accept':
      return { type: 'accept' };
    case 'assign':
      return { type: 'assign', assignee: null };
    case 'ask':
      return { type: 'ask', to: askedParties(task)[0] ?? 'client', text: '' };
    case 'return':
      return { type: 'return', reason: '' };
    case 'finish':
      return { type: 'finish', result: '', latenessReason: '' };
  }
}

function refusalOf(task: Task, command: TaskCommand, actor: Actor, clock: Instant): Refusal | null {
  const decision = decideTask(task, command, { actor, clock });
  return decision.ok ? null : decision.error;
}

/** Asked of the same rules the server uses, so that a button can say why it is off. */
export function stepOptions(task: Task, order: Order, actor: Actor): StepOption[] {
  const clock = taskClock(order);
  return taskSteps.map((step) => ({ step, refusal: refusalOf(task, bestCommand(task, step), actor, clock) }));
}

/** Whom a service may ask: everybody but itself. */
export const askedParties = ({ service }: Pick<Task, 'service'>): Party[] =>
  parties.filter((party) => party !== service);

export const mayAnswer = (task: Task, { id }: Pick<Question, 'id'>, order: Order, actor: Actor): boolean =>
  refusalOf(task, { type: 'answer', questionId: id, text: '' }, actor, taskClock(order)) === null;

export const mayWithdraw = (task: Task, { id }: Pick<Question, 'id'>, order: Order, actor: Actor): boolean =>
  refusalOf(task, { type: 'withdrawQuestion', questionId: id }, actor, taskClock(order)) === null;

export const isLate = (task: Task, order: Order): boolean => isTaskLate(task, taskClock(order));

/** The stage's own work: when it can't be done, the order goes back with it. */
export const isStageWork = (task: Task, { lifecycle, stage }: Order): boolean =>
  task.createdById === null && findStage(lifecycle, stage)?.waitsFor === task.service;

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

/** What of an order its clock follows from. */
export type ClockOfOrder = Pick<Order, 'paused' | 'waitsSince'>;

/** The moment the norm's clock shows: it stands while the order is paused. */
function taskClock(order: ClockOfOrder): Instant {
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
export function stepOptions(task: Task, order: ClockOfOrder, actor: Actor): StepOption[] {
  const clock = taskClock(order);
  return taskSteps.map((step) => ({ step, refusal: refusalOf(task, bestCommand(task, step), actor, clock) }));
}

const besideThePoint = new Set(['task.accepted', 'task.ended']);

/** Steps as buttons; of another service's work, where every step is off for one reason, one button tells it. */
export function shownSteps(options: readonly StepOption[]): StepOption[] {
  const relevant = options.filter(({ refusal }) => refusal === null || !besideThePoint.has(refusal.code));
  const allowed = relevant.some(({ refusal }) => refusal === null);
  return allowed ? relevant : relevant.filter(({ step }) => step === 'finish');
}

/** Whom a service may ask: everybody but itself. */
export const askedParties = ({ service }: Pick<Task, 'service'>): Party[] =>
  parties.filter((party) => party !== service);

export const mayAnswer = (task: Task, { id }: Pick<Question, 'id'>, order: ClockOfOrder, actor: Actor): boolean =>
  refusalOf(task, { type: 'answer', questionId: id, text: '' }, actor, taskClock(order)) === null;

export const mayWithdraw = (task: Task, { id }: Pick<Question, 'id'>, order: ClockOfOrder, actor: Actor): boolean =>
  refusalOf(task, { type: 'withdrawQuestion', questionId: id }, actor, taskClock(order)) === null;

export const isLate = (task: Pick<Task, 'dueAt'>, order: ClockOfOrder): boolean => isTaskLate(task, taskClock(order));

/** The stage's own work: when it can't be done, the order goes back with it. */
export const isStageWork = (task: Task, { lifecycle, stage }: Order): boolean =>
  task.createdById === null && findStage(lifecycle, stage)?.waitsFor === task.service;

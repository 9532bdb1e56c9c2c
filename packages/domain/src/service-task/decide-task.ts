import type { Instant } from '../instant.ts';
import type { Actor } from '../order/may-move-stage.ts';
import type { RefusalCode } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import { actsFor } from './acts-for.ts';
import { openQuestion, type ServiceTask, type TaskQuestion, type TaskState } from './task.ts';
import type { TaskCommand, TaskCommandType, TaskEvent } from './task-command.ts';

/** All of a task that a decision depends on. */
export type TaskAtWork = Pick<ServiceTask, 'service' | 'state' | 'dueAt'> & {
  readonly questions: readonly (Pick<TaskQuestion, 'to' | 'askedAt' | 'answeredAt'> & { readonly id: string })[];
};

/** Who acts, and the moment the norm's clock shows: now, or when the order was paused. */
export type TaskContext = { readonly actor: Actor; readonly clock: Instant };

/** What a task's state says to a command before anything else is looked at: total, every pair has its answer. */
export function taskRule(state: TaskState, command: TaskCommandType): 'allowed' | RefusalCode {
  switch (state) {
    case 'open':
      return 'allowed';
    case 'accepted':
      return command === 'accept' ? 'task.accepted' : 'allowed';
    case 'finished':
    case 'returned':
    case 'withdrawn':
      return 'task.ended';
  }
}

/** Whether a task has overrun its due moment by the norm's clock: whoever finishes it has to say why. */
export function isTaskLate({ dueAt }: Pick<ServiceTask, 'dueAt'>, clock: Instant): boolean {
  return dueAt !== null && clock > dueAt;
}

/**
 * The one way a task changes: what a command does to it, or why not. Pure; the caller records the event and applies it.
 * Refusals: `task.ended`, `task.accepted`, `task.otherService` {service} (also for an answer that isn't this person's to
 * give), `task.assigneeOfOtherService` {service}, `question.toSelf`, `question.answered`, `task.questionOpen`,
 * `task.latenessReasonMissing`, `request.notFound` {entity, id} for a question of another task.
 */
export function decideTask(task: TaskAtWork, command: TaskCommand, { actor, clock }: TaskContext): Result<TaskEvent> {
  const rule = taskRule(task.state, command.type);
  if (rule !== 'allowed') return refuse(rule);
  if (command.type === 'answer') return answer(task, command, actor);
  const { service } = task;
  if (!actsFor(actor, service)) return refuse('task.otherService', { service });
  switch (command.type) {
    case 'accept':
      return ok({ type: 'accepted' });
    case 'assign':
      if (command.assignee !== null && !actsFor(command.assignee, service)) {
        return refuse('task.assigneeOfOtherService', { service });
      }
      return ok({ type: 'assigned', assigneeId: command.assignee?.id ?? null });
    case 'ask':
      if (command.to === service) return refuse('question.toSelf');
      return ok({ type: 'asked', to: command.to, text: command.text });
    case 'withdrawQuestion':
      return withdrawQuestion(task, command);
    case 'return':
      return ok({ type: 'returned', reason: command.reason });
    case 'finish':
      return finish(task, command, clock);
  }
}

type CommandOf<Type extends TaskCommandType> = Extract<TaskCommand, { type: Type }>;

/** Whoever acts for the party asked may answer: any manager for sales and the client, as they stand in for each other. */
function answer(task: TaskAtWork, { questionId, text }: CommandOf<'answer'>, actor: Actor): Result<TaskEvent> {
  const question = openQuestionOf(task, questionId);
  if (!question.ok) return question;
  const { to } = question.value;
  if (!actsFor(actor, to)) return refuse('task.otherService', { service: to });
  return ok({ type: 'answered', questionId, text });
}

function withdrawQuestion(task: TaskAtWork, { questionId }: CommandOf<'withdrawQuestion'>): Result<TaskEvent> {
  const question = openQuestionOf(task, questionId);
  return question.ok ? ok({ type: 'questionWithdrawn', questionId }) : question;
}

function finish(task: TaskAtWork, command: CommandOf<'finish'>, clock: Instant): Result<TaskEvent> {
  if (openQuestion(task.questions) !== null) return refuse('task.questionOpen');
  const { result, latenessReason } = command;
  if (isTaskLate(task, clock) && latenessReason === undefined) return refuse('task.latenessReasonMissing');
  return ok({ type: 'finished', result, latenessReason: latenessReason ?? null });
}

function openQuestionOf({ questions }: TaskAtWork, id: string): Result<TaskAtWork['questions'][number]> {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return refuse('request.notFound', { entity: 'question', id });
  return question.answeredAt === null ? ok(question) : refuse('question.answered');
}

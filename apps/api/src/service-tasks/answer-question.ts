import { type Result, refuse, type TaskCommand } from '@svodka/domain';
import type { z } from 'zod';
import type { Command } from '../platform/command.ts';
import type { answerSchema, withdrawQuestionSchema } from './input.ts';
import { type WorkedTask, workOnTask } from './work-on-tasks.ts';

/** Answers a question; the service can go on. */
export function answerQuestion(
  command: Command,
  { questionId, text }: z.infer<typeof answerSchema>,
): Promise<Result<WorkedTask>> {
  return closeQuestion(command, { type: 'answer', questionId, text });
}

/** The service that asked needs no answer any more. */
export function withdrawQuestion(
  command: Command,
  { questionId }: z.infer<typeof withdrawQuestionSchema>,
): Promise<Result<WorkedTask>> {
  return closeQuestion(command, { type: 'withdrawQuestion', questionId });
}

/** A question is found by itself: whoever answers need not have seen the task. */
async function closeQuestion(
  command: Command,
  closing: Extract<TaskCommand, { questionId: string }>,
): Promise<Result<WorkedTask>> {
  const { questionId: id } = closing;
  const question = await command.tx.selectFrom('TaskQuestion').select('taskId').where('id', '=', id).executeTakeFirst();
  if (!question) return refuse('request.notFound', { entity: 'question', id });
  return workOnTask(command, { id: question.taskId, version: null }, { command: closing });
}

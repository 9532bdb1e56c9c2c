import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { aheadInput, readAhead } from './ahead.ts';
import { answerQuestion, withdrawQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { assignTask } from './assign-task.ts';
import { createTask } from './create-task.ts';
import { finishTask } from './finish-task.ts';
import {
  acceptSchema,
  answerSchema,
  askSchema,
  assignSchema,
  createTaskSchema,
  finishSchema,
  returnTaskSchema,
  withdrawQuestionSchema,
} from './input.ts';
import { preparationInput, readPreparation } from './preparation.ts';
import { countQuestions, questionsInput, readQuestions } from './questions.ts';
import { queueInput, readQueue } from './queue.ts';
import { queueFilter } from './queue-filter.ts';
import { readQueueTotals } from './queue-totals.ts';
import { returnTask } from './return-task.ts';
import { workOnTasks } from './work-on-tasks.ts';

const read = permitted('order.read');
/** Whose task a person may work on, and which question is theirs to answer, is the domain's to decide. */
const work = permitted('task.work');
const key = { idempotencyKey: z.uuid() };

export const serviceTasksRouter = router({
  queue: read.input(queueInput).query(({ ctx, input }) => readQueue(ctx, input)),
  totals: read.input(queueFilter).query(({ ctx, input }) => readQueueTotals(ctx, input)),
  preparation: read.input(preparationInput).query(({ ctx, input }) => readPreparation(ctx, input)),
  ahead: read.input(aheadInput).query(({ ctx, input }) => readAhead(ctx, input)),
  questions: read.input(questionsInput).query(({ ctx, input }) => readQuestions(ctx, input)),
  questionCount: read.query(({ ctx }) => countQuestions(ctx)),
  accept: work
    .input(acceptSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => workOnTasks(c, input.tasks, { command: { type: 'accept' } }))),
  assign: work.input(assignSchema).mutation(({ ctx, input }) => command(ctx, (c) => assignTask(c, input))),
  ask: work
    .input(askSchema.extend(key))
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'serviceTasks.ask', key: idempotencyKey, input }, () => askQuestion(c, input)),
      ),
    ),
  answer: work.input(answerSchema).mutation(({ ctx, input }) => command(ctx, (c) => answerQuestion(c, input))),
  withdrawQuestion: work
    .input(withdrawQuestionSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => withdrawQuestion(c, input))),
  returnTask: work.input(returnTaskSchema).mutation(({ ctx, input }) => command(ctx, (c) => returnTask(c, input))),
  finish: work.input(finishSchema).mutation(({ ctx, input }) => command(ctx, (c) => finishTask(c, input))),
  create: permitted('task.create')
    .input(createTaskSchema.extend(key))
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'serviceTasks.create', key: idempotencyKey, input }, () => createTask(c, input)),
      ),
    ),
});

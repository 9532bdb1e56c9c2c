import {
  orderIdSchema,
  partySchema,
  plainDateSchema,
  serviceSchema,
  serviceTaskIdSchema,
  taskQuestionIdSchema,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';

const text = z.string().trim().min(1).max(2_000);
const seen = { id: serviceTaskIdSchema, version: z.int().positive() };
const mostAtOnce = 100;

export const acceptSchema = z.object({ tasks: z.array(z.object(seen)).min(1).max(mostAtOnce) });
export const assignSchema = z.object({ ...seen, assigneeId: userIdSchema.nullable() });
export const askSchema = z.object({ ...seen, to: partySchema, text });
export const answerSchema = z.object({ questionId: taskQuestionIdSchema, text });
export const withdrawQuestionSchema = z.object({ questionId: taskQuestionIdSchema });
export const returnTaskSchema = z.object({ ...seen, reason: text, to: z.string().min(1).max(100).optional() });
export const finishSchema = z.object({ ...seen, result: text, latenessReason: text.optional() });
export const createTaskSchema = z.object({
  orderId: orderIdSchema,
  service: serviceSchema,
  subject: text,
  dueOn: plainDateSchema.optional(),
});

import {
  activityIdSchema,
  activityInputSchema,
  clientIdSchema,
  outcomeSchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';

const seen = { id: activityIdSchema, version: z.int().positive() };

export const planActivitySchema = activityInputSchema.extend({ idempotencyKey: z.uuid(), clientId: clientIdSchema });
export type PlanActivityInput = z.infer<typeof planActivitySchema>;

export const changeActivitySchema = activityInputSchema
  .omit({ outcome: true })
  .extend({ ...seen, dueOn: plainDateSchema });
export type ChangeActivityInput = z.infer<typeof changeActivitySchema>;

export const finishActivitySchema = z.object({
  ...seen,
  outcome: outcomeSchema,
  /** What is to be done next, if anything. */
  next: activityInputSchema.omit({ outcome: true }).extend({ dueOn: plainDateSchema }).nullish(),
});
export type FinishActivityInput = z.infer<typeof finishActivitySchema>;

export const reopenActivitySchema = z.object(seen);
export const dropActivitySchema = z.object(seen);
export type SeenActivity = z.infer<typeof dropActivitySchema>;

export const ofClientInput = z.object({ clientId: clientIdSchema, done: z.boolean(), ...pageInput });
export type OfClientInput = z.infer<typeof ofClientInput>;

/** Nobody named means oneself. */
export const personInput = z.object({ assigneeId: userIdSchema.nullish() });
export type PersonInput = z.infer<typeof personInput>;

export const activityScopes = ['now', 'later', 'done'] as const;
export const mineInput = personInput.extend({ scope: z.enum(activityScopes), ...pageInput });
export type MineInput = z.infer<typeof mineInput>;

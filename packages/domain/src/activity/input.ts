import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { contactIdSchema, orderIdSchema, userIdSchema } from '../id.ts';
import { activityKindSchema } from './kind.ts';

const subjectSchema = z.string().trim().min(1).max(500);
export const outcomeSchema = z.string().trim().max(2_000);

/** An activity as the form sends it: planned for a day, or told of after it was done. */
export const activityInputSchema = z.object({
  kind: activityKindSchema,
  subject: subjectSchema,
  assigneeId: userIdSchema,
  dueOn: plainDateSchema.nullish(),
  orderId: orderIdSchema.nullish(),
  contactId: contactIdSchema.nullish(),
  /** Given for what is done already; a note always is. */
  outcome: outcomeSchema.nullish(),
});
export type ActivityInput = z.infer<typeof activityInputSchema>;

import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { kopecksSchema } from '../money.ts';
import { localTextSchema } from '../order/lifecycle.ts';
import { partySchema } from '../service-schema.ts';

/** What a sentence about a fact needs beside the order and the client. A detail that can't be read is left out. */
export const noticeDetailsSchema = z.object({
  clientId: z.uuid().optional().catch(undefined),
  amount: kopecksSchema.optional().catch(undefined),
  /** When the money came, or was due; when a stage, a task or goods were due. */
  day: plainDateSchema.optional().catch(undefined),
  stage: localTextSchema.optional().catch(undefined),
  /** The service that asks, or has to do something. */
  party: partySchema.optional().catch(undefined),
  /** Whether the question is for the client. */
  forClient: z.boolean().optional().catch(undefined),
  /** A question, an answer, a reason. */
  text: z.string().optional().catch(undefined),
  /** What a service is asked to do. */
  subject: z.string().optional().catch(undefined),
  /** Who had it before. */
  person: z.string().optional().catch(undefined),
  fromDay: plainDateSchema.optional().catch(undefined),
  toDay: plainDateSchema.optional().catch(undefined),
  handoverId: z.uuid().optional().catch(undefined),
  /** How many clients and orders were handed over. */
  clients: z.int().optional().catch(undefined),
  orders: z.int().optional().catch(undefined),
  /** Whether it is all of the order. */
  whole: z.boolean().optional().catch(undefined),
});
export type NoticeDetails = z.infer<typeof noticeDetailsSchema>;

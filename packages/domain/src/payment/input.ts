import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { clientIdSchema, orderIdSchema, schedulePartIdSchema } from '../id.ts';
import { kopecksSchema } from '../money.ts';

/** What of a payment is meant for one order, as the form sends it. */
export const orderShareSchema = z.object({ orderId: orderIdSchema, amount: kopecksSchema });

/** A payment as the form sends it and the server checks it; without an order it waits for its match. */
export const paymentInputSchema = z.object({
  clientId: clientIdSchema,
  orderId: orderIdSchema.nullish(),
  /** When the user decides what the money is for; else it goes to parts in due order. */
  partIds: z.array(schedulePartIdSchema).min(1).max(100).nullish(),
  /** One payment for several orders; then `orderId` is left out. */
  shares: z.array(orderShareSchema).max(200).nullish(),
  day: plainDateSchema,
  /** Kopecks; negative is a refund. */
  amount: kopecksSchema.refine((amount) => amount !== 0, { error: 'zero' }),
  documentNumber: z.string().trim().max(100).nullish(),
  purpose: z.string().trim().max(2_000).nullish(),
});
export type PaymentInput = z.infer<typeof paymentInputSchema>;

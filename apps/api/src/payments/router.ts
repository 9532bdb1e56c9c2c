import { paymentInputSchema } from '@svodka/domain';
import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { allocateAdvance, allocateAdvanceSchema } from './allocate-advance.ts';
import {
  paymentFilter,
  paymentListInput,
  readPayments,
  readPaymentTotals,
  readTerms,
  readTermsUse,
} from './queries.ts';
import { recordPayment } from './record-payment.ts';
import { saveTerms, saveTermsSchema } from './save-terms.ts';

const recordInput = paymentInputSchema.extend({ idempotencyKey: z.uuid() });

export const paymentsRouter = router({
  list: permitted('payment.read')
    .input(paymentListInput)
    .query(({ ctx, input }) => readPayments(ctx, input)),
  totals: permitted('payment.read')
    .input(paymentFilter)
    .query(({ ctx, input }) => readPaymentTotals(ctx, input)),
  terms: permitted('payment.read').query(({ ctx }) => readTerms(ctx)),
  termsUse: permitted('settings.edit').query(({ ctx }) => readTermsUse(ctx)),
  record: permitted('payment.record')
    .input(recordInput)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'payments.record', key: idempotencyKey, input }, () => recordPayment(c, input)),
      ),
    ),
  allocate: permitted('payment.allocate')
    .input(allocateAdvanceSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => allocateAdvance(c, input))),
  saveTerms: permitted('settings.edit')
    .input(saveTermsSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => saveTerms(c, input))),
});

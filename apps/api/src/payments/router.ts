import { paymentIdSchema, paymentInputSchema } from '@svodka/domain';
import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { allocateAdvance, allocateAdvanceSchema } from './allocate-advance.ts';
import { dismissEntry, dismissEntrySchema } from './bank/dismiss-entry.ts';
import { entryFilter, entryListInput, readEntries, readEntryTotals } from './bank/entries.ts';
import { entryCardInput, readEntryCard } from './bank/entry-card.ts';
import { ordersToChoose, ordersToChooseInput } from './bank/orders-to-choose.ts';
import { postEntry, postEntrySchema } from './bank/post-entry.ts';
import { undoEntry, undoEntrySchema } from './bank/undo-entry.ts';
import { readPaymentCard } from './payment-card.ts';
import {
  paymentFilter,
  paymentListInput,
  readPayments,
  readPaymentTotals,
  readTerms,
  readTermsUse,
} from './queries.ts';
import { reallocatePayment, reallocatePaymentSchema } from './reallocate-payment.ts';
import { newPayment, recordPayment } from './record-payment.ts';
import { reversePayment, reversePaymentSchema } from './reverse-payment.ts';
import { saveTerms, saveTermsSchema } from './save-terms.ts';

const withKey = { idempotencyKey: z.uuid() };

/** Lines of statements tell of salaries and suppliers too, so only those who place money see them. */
const bankProcedures = {
  entries: permitted('payment.allocate')
    .input(entryListInput)
    .query(({ ctx, input }) => readEntries(ctx, input)),
  entryTotals: permitted('payment.allocate')
    .input(entryFilter)
    .query(({ ctx, input }) => readEntryTotals(ctx, input)),
  entry: permitted('payment.allocate')
    .input(entryCardInput)
    .query(({ ctx, input }) => readEntryCard(ctx, input)),
  ordersToChoose: permitted('payment.allocate')
    .input(ordersToChooseInput)
    .query(({ ctx, input }) => ordersToChoose(ctx, input)),
  postEntry: permitted('payment.record')
    .input(postEntrySchema.extend(withKey))
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'payments.postEntry', key: idempotencyKey, input }, () => postEntry(c, input)),
      ),
    ),
  entryNotOurs: permitted('payment.allocate')
    .input(dismissEntrySchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => dismissEntry(c, input))),
  undoEntry: permitted('payment.record')
    .input(undoEntrySchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => undoEntry(c, input))),
};

export const paymentsRouter = router({
  list: permitted('payment.read')
    .input(paymentListInput)
    .query(({ ctx, input }) => readPayments(ctx, input)),
  totals: permitted('payment.read')
    .input(paymentFilter)
    .query(({ ctx, input }) => readPaymentTotals(ctx, input)),
  card: permitted('payment.read')
    .input(z.object({ id: paymentIdSchema }))
    .query(({ ctx, input }) => readPaymentCard(ctx, input.id)),
  terms: permitted('payment.read').query(({ ctx }) => readTerms(ctx)),
  termsUse: permitted('settings.edit').query(({ ctx }) => readTermsUse(ctx)),
  record: permitted('payment.record')
    .input(paymentInputSchema.extend(withKey))
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'payments.record', key: idempotencyKey, input }, () =>
          recordPayment(c, newPayment(input)),
        ),
      ),
    ),
  allocate: permitted('payment.allocate')
    .input(allocateAdvanceSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => allocateAdvance(c, input))),
  reallocate: permitted('payment.allocate')
    .input(reallocatePaymentSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => reallocatePayment(c, input))),
  reverse: permitted('payment.record')
    .input(reversePaymentSchema.extend(withKey))
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'payments.reverse', key: idempotencyKey, input }, () => reversePayment(c, input)),
      ),
    ),
  ...bankProcedures,
  saveTerms: permitted('settings.edit')
    .input(saveTermsSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => saveTerms(c, input))),
});

import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import {
  actInput,
  cardInput,
  promiseInput,
  receivablesListInput,
  receivablesTotalsInput,
  reminderTextInput,
  remindInput,
  shippingStopsInput,
  withdrawPromiseInput,
} from './input.ts';
import { listReceivables } from './list-receivables.ts';
import { actPartySchema, savePlant } from './plant.ts';
import { promisePayment } from './promise-payment.ts';
import { readAct } from './read-act.ts';
import { receivablesCard } from './receivables-card.ts';
import { readReceivablesTotals } from './receivables-totals.ts';
import { remind } from './remind.ts';
import { writeReminderText } from './reminder-text.ts';
import { readShippingStops } from './shipping-stops.ts';
import { withdrawPromise } from './withdraw-promise.ts';

const idempotencyKey = z.uuid();

export const receivablesRouter = router({
  list: permitted('payment.read')
    .input(receivablesListInput)
    .query(({ ctx, input }) => listReceivables(ctx, input)),
  totals: permitted('payment.read')
    .input(receivablesTotalsInput)
    .query(({ ctx, input }) => readReceivablesTotals(ctx, input)),
  card: permitted('payment.read')
    .input(cardInput)
    .query(({ ctx, input }) => receivablesCard(ctx, input.clientId)),
  shippingStops: permitted('payment.read')
    .input(shippingStopsInput)
    .query(({ ctx, input }) => readShippingStops(ctx, input.clientIds)),
  act: permitted('payment.read')
    .input(actInput)
    .query(({ ctx, input }) => readAct(ctx, input)),
  savePlant: permitted('settings.edit')
    .input(actPartySchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => savePlant(c, input))),
  reminderText: permitted('payment.read')
    .input(reminderTextInput)
    .query(({ ctx, input }) => writeReminderText(ctx, input)),
  remind: permitted('receivable.work')
    .input(remindInput.extend({ idempotencyKey }))
    .mutation(({ ctx, input: { idempotencyKey: key, ...input } }) =>
      command(ctx, (c) => once(c, { procedure: 'receivables.remind', key, input }, () => remind(c, input))),
    ),
  promise: permitted('receivable.work')
    .input(promiseInput.extend({ idempotencyKey }))
    .mutation(({ ctx, input: { idempotencyKey: key, ...input } }) =>
      command(ctx, (c) => once(c, { procedure: 'receivables.promise', key, input }, () => promisePayment(c, input))),
    ),
  withdrawPromise: permitted('receivable.work')
    .input(withdrawPromiseInput)
    .mutation(({ ctx, input }) => command(ctx, (c) => withdrawPromise(c, input))),
});

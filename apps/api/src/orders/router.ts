import { orderCommandSchema, orderIdSchema, orderInputSchema } from '@svodka/domain';
import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { amendLines, amendLinesSchema } from './amend-lines.ts';
import { applyCommand } from './apply-command.ts';
import { changeTerms, changeTermsSchema, previewTerms, previewTermsSchema } from './change-terms.ts';
import { commentManySchema, commentOrders, commentSchema } from './comment-orders.ts';
import { createOrder } from './create-order.ts';
import { handOverOrders, handOverOrdersSchema } from './hand-over-orders.ts';
import { historyInput, readHistory } from './history.ts';
import { lastPricesInput, readLastPrices } from './last-prices.ts';
import { moveShipDate, moveShipDateSchema } from './move-ship-date.ts';
import { readOrderCard } from './order-card.ts';
import { previewAmendment, previewAmendmentSchema } from './preview-amendment.ts';
import { readLadder } from './read-ladder.ts';
import { readRetrospect, readRetrospectTotals, retrospectFilter, retrospectInput } from './retrospect.ts';
import { readScheduleHistory } from './schedule-history.ts';
import { setLines, setLinesSchema } from './set-lines.ts';
import { onTimeInput, readOnTime, readSlip } from './slips.ts';
import { tellClient, tellClientSchema } from './tell-client.ts';
import { tellClients, tellClientsSchema } from './tell-clients.ts';
import { orderUpdateSchema, updateOrder } from './update-order.ts';
import { withdrawComments, withdrawCommentsSchema } from './withdraw-comments.ts';
import { readOrderList, readWorklist } from './worklist.ts';
import { worklistFilter, worklistTabsInput } from './worklist-filter.ts';
import { worklistInput } from './worklist-page.ts';
import { readWorklistTabs, readWorklistTotals } from './worklist-totals.ts';

const createInput = orderInputSchema.extend({ idempotencyKey: z.uuid() });
const amendInput = amendLinesSchema.safeExtend({ idempotencyKey: z.uuid() });
const commandInput = z.object({ id: orderIdSchema, version: z.int().positive(), command: orderCommandSchema });

export const ordersRouter = router({
  worklist: permitted('order.read')
    .input(worklistInput)
    .query(({ ctx, input }) => readWorklist(ctx, input)),
  worklistTotals: permitted('order.read')
    .input(worklistFilter)
    .query(({ ctx, input }) => readWorklistTotals(ctx, input)),
  worklistTabs: permitted('order.read')
    .input(worklistTabsInput)
    .query(({ ctx, input }) => readWorklistTabs(ctx, input)),
  retrospect: permitted('order.read')
    .input(retrospectInput)
    .query(({ ctx, input }) => readRetrospect(ctx, input)),
  retrospectTotals: permitted('order.read')
    .input(retrospectFilter)
    .query(({ ctx, input }) => readRetrospectTotals(ctx, input)),
  card: permitted('order.read')
    .input(z.object({ id: orderIdSchema }))
    .query(({ ctx, input }) => readOrderCard(ctx, input.id)),
  history: permitted('order.read')
    .input(historyInput)
    .query(({ ctx, input }) => readHistory(ctx, input)),
  schedule: permitted('order.read')
    .input(z.object({ id: orderIdSchema }))
    .query(({ ctx, input }) => readScheduleHistory(ctx, input.id)),
  lastPrices: permitted('order.read')
    .input(lastPricesInput)
    .query(({ ctx, input }) => readLastPrices(ctx, input)),
  list: permitted('order.read')
    .input(worklistInput)
    .query(({ ctx, input }) => readOrderList(ctx, input)),
  ladder: permitted('order.read')
    .input(z.object({ id: orderIdSchema }))
    .query(({ ctx, input }) => readLadder(ctx, input.id)),
  slip: permitted('order.read')
    .input(worklistFilter)
    .query(({ ctx, input }) => readSlip(ctx, input)),
  onTime: permitted('order.read')
    .input(onTimeInput)
    .query(({ ctx, input }) => readOnTime(ctx, input)),
  create: permitted('order.create')
    .input(createInput)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'orders.create', key: idempotencyKey, input }, () => createOrder(c, input)),
      ),
    ),
  update: permitted('order.edit')
    .input(orderUpdateSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => updateOrder(c, input))),
  setLines: permitted('order.edit')
    .input(setLinesSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => setLines(c, input))),
  previewAmendment: permitted('order.amend')
    .input(previewAmendmentSchema)
    .query(({ ctx, input }) => previewAmendment(ctx, input)),
  amendLines: permitted('order.amend')
    .input(amendInput)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'orders.amendLines', key: idempotencyKey, input }, () => amendLines(c, input)),
      ),
    ),
  previewTerms: permitted('order.changeTerms')
    .input(previewTermsSchema)
    .query(({ ctx, input }) => previewTerms(ctx, input)),
  changeTerms: permitted('order.changeTerms')
    .input(changeTermsSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => changeTerms(c, input))),
  /** Which command which role may give at which stage is the domain's to decide. */
  command: permitted('order.read')
    .input(commandInput)
    .mutation(({ ctx, input }) => command(ctx, (c) => applyCommand(c, input))),
  moveShipDate: permitted('order.moveShipDate')
    .input(moveShipDateSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => moveShipDate(c, input))),
  tellClient: permitted('order.moveShipDate')
    .input(tellClientSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => tellClient(c, input))),
  tellClients: permitted('order.moveShipDate')
    .input(tellClientsSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => tellClients(c, input))),
  comment: permitted('comment.write')
    .input(commentSchema)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'orders.comment', key: idempotencyKey, input }, () =>
          commentOrders(c, { orderIds: [input.orderId], text: input.text }),
        ),
      ),
    ),
  commentMany: permitted('comment.write')
    .input(commentManySchema)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'orders.commentMany', key: idempotencyKey, input }, () => commentOrders(c, input)),
      ),
    ),
  withdrawComments: permitted('comment.write')
    .input(withdrawCommentsSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => withdrawComments(c, input))),
  handOver: permitted('client.handOver')
    .input(handOverOrdersSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => handOverOrders(c, input))),
});

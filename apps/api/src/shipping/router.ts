import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { calendarInput, readCalendar } from './calendar-days.ts';
import { dropPlan } from './drop-plan.ts';
import { lineFilter } from './line-filter.ts';
import { readLineTotals } from './line-totals.ts';
import { linesInput, readLines } from './lines.ts';
import { planSchema, replanSchema, seenPlanSchema } from './plan-input.ts';
import { planShipment } from './plan-shipment.ts';
import { plannedInput, readPlannedShipments } from './planned-shipments.ts';
import { postShipment } from './post-shipment.ts';
import { readReadyFromStock, readyFromStockInput } from './ready-from-stock.ts';
import { recordReady, recordReadySchema } from './record-ready.ts';
import { replanShipment } from './replan-shipment.ts';

export const shippingRouter = router({
  lines: permitted('order.read')
    .input(linesInput)
    .query(({ ctx, input }) => readLines(ctx, input)),
  totals: permitted('order.read')
    .input(lineFilter)
    .query(({ ctx, input }) => readLineTotals(ctx, input)),
  calendar: permitted('order.read')
    .input(calendarInput)
    .query(({ ctx, input }) => readCalendar(ctx, input)),
  planned: permitted('order.read')
    .input(plannedInput)
    .query(({ ctx, input }) => readPlannedShipments(ctx, input)),
  readyFromStock: permitted('order.read')
    .input(readyFromStockInput)
    .query(({ ctx, input }) => readReadyFromStock(ctx, input)),
  plan: permitted('order.ship')
    .input(planSchema)
    .mutation(({ ctx, input: { idempotencyKey, ...input } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'shipping.plan', key: idempotencyKey, input }, () => planShipment(c, input)),
      ),
    ),
  replan: permitted('order.ship')
    .input(replanSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => replanShipment(c, input))),
  dropPlan: permitted('order.ship')
    .input(seenPlanSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => dropPlan(c, input))),
  post: permitted('order.ship')
    .input(seenPlanSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => postShipment(c, input))),
  recordReady: permitted('order.recordReady')
    .input(recordReadySchema)
    .mutation(({ ctx, input: { idempotencyKey, lines } }) =>
      command(ctx, (c) =>
        once(c, { procedure: 'shipping.recordReady', key: idempotencyKey, input: lines }, () => recordReady(c, lines)),
      ),
    ),
});

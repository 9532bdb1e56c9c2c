import { clientIdSchema, leverOutcomeSchema, orderIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { clientLevers, clientsLevers, leverStatistics } from './queries.ts';
import { useLever } from './use-lever.ts';

const useSchema = z.object({
  idempotencyKey: z.uuid(),
  clientId: clientIdSchema,
  orderId: orderIdSchema.nullish(),
  key: z.string().max(100),
  outcome: leverOutcomeSchema,
  note: z.string().trim().max(2_000).nullish(),
});

export const leversRouter = router({
  ofClient: permitted('client.read')
    .input(z.object({ clientId: clientIdSchema }))
    .query(({ ctx, input }) => clientLevers(ctx, input.clientId)),
  ofClients: permitted('client.read')
    .input(z.object({ clientIds: z.array(clientIdSchema).min(1).max(50) }))
    .query(({ ctx, input }) => clientsLevers(ctx, input.clientIds)),
  statistics: permitted('report.read').query(({ ctx }) => leverStatistics(ctx.db)),
  use: permitted('client.event.write')
    .input(useSchema)
    .mutation(({ ctx, input: { idempotencyKey: key, ...input } }) =>
      command(ctx, (c) => once(c, { procedure: 'levers.use', key, input }, () => useLever(c, input))),
    ),
});

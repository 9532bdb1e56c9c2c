import { handoverIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { pageInput } from '../platform/paging.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { cancelHandover } from './cancel-handover.ts';
import { createHandover } from './create-handover.ts';
import { createHandoverSchema, deskSchema, endHandoverSchema, handoverClientsSchema } from './input.ts';
import { readDesk } from './read-desk.ts';
import { listHandoverClients, listHandovers, readHandover } from './read-handovers.ts';
import { undoHandover } from './undo-handover.ts';

const read = permitted('client.read');
const handOver = permitted('client.handOver');

export const handoversRouter = router({
  desk: read.input(deskSchema).query(({ ctx, input }) => readDesk(ctx, input)),
  list: read.input(z.object(pageInput)).query(({ ctx, input }) => listHandovers(ctx, input)),
  card: read.input(z.object({ id: handoverIdSchema })).query(({ ctx, input }) => readHandover(ctx, input.id)),
  clients: read.input(handoverClientsSchema).query(({ ctx, input }) => listHandoverClients(ctx, input)),
  create: handOver
    .input(createHandoverSchema.extend({ idempotencyKey: z.uuid() }))
    .mutation(({ ctx, input: { idempotencyKey: key, ...input } }) =>
      command(ctx, (c) => once(c, { procedure: 'handovers.create', key, input }, () => createHandover(c, input))),
    ),
  cancel: handOver.input(endHandoverSchema).mutation(({ ctx, input }) => command(ctx, (c) => cancelHandover(c, input))),
  undo: handOver.input(endHandoverSchema).mutation(({ ctx, input }) => command(ctx, (c) => undoHandover(c, input))),
});

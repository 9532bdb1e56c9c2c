import { refusal } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';
import { permitted, refuseRead, router } from '../platform/trpc.ts';
import { importKindSchema } from './import-kind.ts';

const startInput = z.object({
  idempotencyKey: z.uuid(),
  fileId: z.uuid(),
  kind: importKindSchema,
  mapping: z.record(z.string(), z.string()).optional(),
  dryRun: z.boolean().default(false),
});

export const exchangeRouter = router({
  inspect: permitted('import.run')
    .input(z.object({ fileId: z.uuid() }))
    .query(({ input }) => refuseRead(refusal('request.notFound', { entity: 'file', id: input.fileId }))),
  start: permitted('import.run')
    .input(startInput)
    .mutation(({ input }) => refuseRead(refusal('request.notFound', { entity: 'file', id: input.fileId }))),
  list: permitted('import.run')
    .input(z.object(pageInput))
    .query(() => ({ rows: [], nextCursor: null })),
  run: permitted('import.run')
    .input(z.object({ id: z.uuid() }))
    .query(({ input }) => refuseRead(refusal('request.notFound', { entity: 'importRun', id: input.id }))),
});

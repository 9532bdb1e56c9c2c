import { z } from 'zod';
import { command, permitted, router } from '../platform/trpc.ts';
import {
  inspectFile,
  inspectFileInput,
  listRunsInput,
  readRun,
  readRuns,
  startImport,
  startImportSchema,
} from './runs/index.ts';

export const exchangeRouter = router({
  inspect: permitted('import.run')
    .input(inspectFileInput)
    .query(({ ctx, input }) => inspectFile(ctx, input)),
  start: permitted('import.run')
    .input(startImportSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => startImport(c, input))),
  list: permitted('import.run')
    .input(listRunsInput)
    .query(({ ctx, input }) => readRuns(ctx, input)),
  run: permitted('import.run')
    .input(z.object({ id: z.uuid() }))
    .query(({ ctx, input }) => readRun(ctx, input.id)),
});

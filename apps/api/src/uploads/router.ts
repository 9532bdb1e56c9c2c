import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { assignItems } from './assign-items.ts';
import { beginUpload } from './begin-upload.ts';
import { finishUpload } from './finish-upload.ts';
import {
  assignItemsSchema,
  batchSchema,
  beginUploadSchema,
  itemStates,
  itemsSchema,
  placeFilesSchema,
} from './input.ts';
import { judgeFiles } from './judge-files.ts';
import { placeFiles } from './place-files.ts';
import { listItems, listUploads, readUpload } from './queries.ts';
import { skipItems } from './skip-items.ts';
import { undoItems } from './undo-items.ts';

const edit = permitted('product.edit');

export const uploadsRouter = router({
  list: edit.input(z.object(pageInput)).query(({ ctx, input }) => listUploads(ctx.db, input)),
  card: edit.input(batchSchema).query(({ ctx, input }) => readUpload(ctx.db, input.batchId)),
  items: edit
    .input(batchSchema.extend({ ...pageInput, state: z.enum(itemStates) }))
    .query(({ ctx, input }) => listItems(ctx.db, input)),
  begin: edit.input(beginUploadSchema).mutation(({ ctx, input }) => command(ctx, (work) => beginUpload(work, input))),
  place: edit.input(placeFilesSchema).mutation(async ({ ctx, input }) => {
    const judged = await judgeFiles(ctx, input.files);
    return command(ctx, (work) => placeFiles(work, input.batchId, judged));
  }),
  finish: edit
    .input(batchSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => finishUpload(work, input.batchId))),
  assign: edit.input(assignItemsSchema).mutation(({ ctx, input }) => command(ctx, (work) => assignItems(work, input))),
  skip: edit.input(itemsSchema).mutation(({ ctx, input }) => command(ctx, (work) => skipItems(work, input))),
  undo: edit.input(itemsSchema).mutation(({ ctx, input }) => command(ctx, (work) => undoItems(work, input))),
});

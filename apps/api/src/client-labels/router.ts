import { command, permitted, router } from '../platform/trpc.ts';
import { archiveLabel, archiveLabelSchema } from './archive-label.ts';
import { readAllLabels, readLabels } from './labels.ts';
import { saveLabel, saveLabelSchema } from './save-label.ts';

export const clientLabelsRouter = router({
  list: permitted('client.read').query(({ ctx }) => readLabels(ctx.db)),
  all: permitted('settings.edit').query(({ ctx }) => readAllLabels(ctx.db)),
  save: permitted('settings.edit')
    .input(saveLabelSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveLabel(work, input))),
  archive: permitted('settings.edit')
    .input(archiveLabelSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => archiveLabel(work, input))),
});

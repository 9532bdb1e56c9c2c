import { command, permitted, router } from '../platform/trpc.ts';
import { archiveReason, archiveReasonSchema } from './archive-reason.ts';
import { readAllReasons, readReasons, reasonsInput } from './reasons.ts';
import { saveReason, saveReasonSchema } from './save-reason.ts';

export const lifecyclesRouter = router({
  reasons: permitted('signedIn')
    .input(reasonsInput)
    .query(({ ctx, input }) => readReasons(ctx, input)),
  allReasons: permitted('settings.edit').query(({ ctx }) => readAllReasons(ctx)),
  saveReason: permitted('settings.edit')
    .input(saveReasonSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => saveReason(c, input))),
  archiveReason: permitted('settings.edit')
    .input(archiveReasonSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => archiveReason(c, input))),
});

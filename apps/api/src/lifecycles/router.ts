import { command, permitted, router } from '../platform/trpc.ts';
import { archiveReason, archiveReasonSchema } from './archive-reason.ts';
import { dropNorm, dropNormSchema } from './drop-norm.ts';
import { moveOrders, moveOrdersSchema, planMove } from './move-orders.ts';
import { readNorms } from './norms.ts';
import { publish, publishSchema } from './publish.ts';
import { readAllReasons, readReasons, reasonsInput } from './reasons.ts';
import { saveReason, saveReasonSchema } from './save-reason.ts';
import { setNorm, setNormSchema } from './set-norm.ts';
import { readStageNames } from './stage-names.ts';
import { readVersions } from './versions.ts';

export const lifecyclesRouter = router({
  names: permitted('signedIn').query(({ ctx }) => readStageNames(ctx)),
  versions: permitted('settings.edit').query(({ ctx }) => readVersions(ctx)),
  publish: permitted('settings.edit')
    .input(publishSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => publish(c, input))),
  movePlan: permitted('settings.edit')
    .input(moveOrdersSchema)
    .query(({ ctx, input }) => planMove(ctx, input)),
  moveOrders: permitted('settings.edit')
    .input(moveOrdersSchema)
    .mutation(({ ctx, input }) => moveOrders(ctx, input)),
  norms: permitted('settings.edit').query(({ ctx }) => readNorms(ctx)),
  setNorm: permitted('settings.edit')
    .input(setNormSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => setNorm(c, input))),
  dropNorm: permitted('settings.edit')
    .input(dropNormSchema)
    .mutation(({ ctx, input }) => command(ctx, (c) => dropNorm(c, input))),
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

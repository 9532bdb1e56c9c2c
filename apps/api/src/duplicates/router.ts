import { mergeClientsSchema } from '@svodka/domain';
import { command, permitted, router } from '../platform/trpc.ts';
import { dismissPair, judgePairSchema, reopenPair } from './change-pair.ts';
import { compareInput, comparePair } from './compare-clients.ts';
import { listMerges, listMergesInput } from './list-merges.ts';
import { countPairs, listPairs, listPairsInput } from './list-pairs.ts';
import { mergeClients } from './merge/merge-clients.ts';
import { undoMerge, undoMergeSchema } from './undo/undo-merge.ts';

const read = permitted('client.read');
const merge = permitted('client.merge');

export const duplicatesRouter = router({
  list: read.input(listPairsInput).query(({ ctx, input }) => listPairs(ctx.db, input)),
  count: read.query(({ ctx }) => countPairs(ctx.db)),
  compare: read.input(compareInput).query(({ ctx, input }) => comparePair(ctx.db, input.id)),
  merges: read.input(listMergesInput).query(({ ctx, input }) => listMerges(ctx.db, input)),
  dismiss: merge.input(judgePairSchema).mutation(({ ctx, input }) => command(ctx, (work) => dismissPair(work, input))),
  reopen: merge.input(judgePairSchema).mutation(({ ctx, input }) => command(ctx, (work) => reopenPair(work, input))),
  merge: merge
    .input(mergeClientsSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => mergeClients(work, input))),
  undo: merge.input(undoMergeSchema).mutation(({ ctx, input }) => command(ctx, (work) => undoMerge(work, input))),
});

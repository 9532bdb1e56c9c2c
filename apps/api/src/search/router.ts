import { z } from 'zod';
import { permitted, router } from '../platform/trpc.ts';
import { searchAll } from './search-all.ts';

export const searchRouter = router({
  all: permitted('signedIn')
    .input(z.object({ text: z.string().trim().max(200) }))
    .query(({ ctx, input }) => searchAll(ctx.db, input.text)),
});

import { plainDateSchema } from '@svodka/domain';
import { z } from 'zod';
import { permitted, router } from '../platform/trpc.ts';
import { salesByMonth } from './sales-by-month.ts';

export const analyticsRouter = router({
  salesByMonth: permitted('report.read')
    .input(z.object({ from: plainDateSchema, to: plainDateSchema }))
    .query(({ ctx, input }) => salesByMonth(ctx.db, input)),
});

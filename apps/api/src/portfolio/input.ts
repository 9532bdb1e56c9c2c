import { clientIdSchema, plainDateSchema, userIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';

/** Whose orders, and until which day work must start to count as in work: the end of the month unless said. */
export const portfolioFilter = z.object({
  managerId: userIdSchema.optional(),
  clientId: clientIdSchema.optional(),
  horizon: plainDateSchema.optional(),
});
export type PortfolioFilter = z.infer<typeof portfolioFilter>;

export const portfolioBases = ['shipment', 'money'] as const;

export const portfolioRowsInput = portfolioFilter.extend({
  basis: z.enum(portfolioBases),
  kind: z.enum(['inWork', 'future']).optional(),
  /** The first day of a month; null for what has no day yet; absent for all. */
  month: plainDateSchema.nullish(),
  ...pageInput,
});
export type PortfolioRowsInput = z.infer<typeof portfolioRowsInput>;

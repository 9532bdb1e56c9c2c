import { clientIdSchema, orderIdSchema, plainDateSchema, userIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';

/** Whose money is looked at; nothing means everybody's. */
export const cashFilter = z.object({ managerId: userIdSchema.optional(), clientId: clientIdSchema.optional() });
export type CashFilter = z.infer<typeof cashFilter>;

const by = z.enum(['week', 'month']).default('week');

export const inflowInput = cashFilter.extend({ by, from: plainDateSchema, to: plainDateSchema });
export type InflowInput = z.infer<typeof inflowInput>;

export const inflowRowsInput = cashFilter.extend({
  from: plainDateSchema,
  to: plainDateSchema,
  what: z.enum(['scheduled', 'received']),
  ...pageInput,
});
export type InflowRowsInput = z.infer<typeof inflowRowsInput>;

export const forecastInput = cashFilter.extend({ by });
export type ForecastAsk = z.infer<typeof forecastInput>;

export const scenarioInput = forecastInput.extend({
  onTimeClients: z.array(clientIdSchema).max(100).default([]),
  lostOrders: z.array(orderIdSchema).max(100).default([]),
  shipLaterWorkingDays: z.int().min(0).max(120).default(0),
});
export type ScenarioAsk = z.infer<typeof scenarioInput>;

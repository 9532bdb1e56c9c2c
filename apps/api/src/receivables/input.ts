import {
  agingBuckets,
  clientIdSchema,
  kopecksSchema,
  orderIdSchema,
  plainDateSchema,
  userIdSchema,
} from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';

/** By what is known now of that day, or by what had been recorded by its end. */
export const bases = ['known', 'recorded'] as const;
export type Basis = (typeof bases)[number];

export const groupings = ['client', 'order', 'manager', 'contract'] as const;
export type Grouping = (typeof groupings)[number];

/** Which orders count, and as of when: today unless a day is named. Lists and totals of one filter agree. */
export const receivablesFilter = z.object({
  asOf: plainDateSchema.optional(),
  basis: z.enum(bases).default('known'),
  managerId: userIdSchema.optional(),
  clientId: clientIdSchema.optional(),
  /** The client's. */
  category: z.string().trim().max(100).optional(),
  search: z.string().trim().max(100).optional(),
});
export type ReceivablesFilter = z.infer<typeof receivablesFilter>;

/** Which of the rows, put together by client, order, manager or contract. */
export const receivablesTotalsInput = receivablesFilter.extend({
  by: z.enum(groupings).default('client'),
  /** Only rows with something in the bucket. */
  bucket: z.enum(agingBuckets).optional(),
  overdueOnly: z.boolean().default(false),
});
export type ReceivablesTotalsInput = z.infer<typeof receivablesTotalsInput>;

export const receivablesListInput = receivablesTotalsInput.extend({
  ...pageInput,
  sort: z.enum(['amount', 'overdue', 'name']).default('amount'),
});
export type ReceivablesListInput = z.infer<typeof receivablesListInput>;

export const cardInput = z.object({ clientId: clientIdSchema });

export const shippingStopsInput = z.object({ clientIds: z.array(clientIdSchema).max(500) });

export const actInput = z.object({ clientId: clientIdSchema, from: plainDateSchema, to: plainDateSchema });

const step = z.int().min(1).max(5);
const channel = z.enum(['call', 'letter']);

export const reminderTextInput = z.object({
  clientId: clientIdSchema,
  step,
  channel,
  locale: z.enum(['ru', 'en']).default('ru'),
});
export type ReminderTextInput = z.infer<typeof reminderTextInput>;

export const remindInput = z.object({
  clientId: clientIdSchema,
  step,
  channel,
  text: z.string().trim().min(1).max(10_000),
});
export type RemindInput = z.infer<typeof remindInput>;

export const promiseInput = z.object({
  clientId: clientIdSchema,
  /** When the word was given for one order; else for whatever the client owes. */
  orderId: orderIdSchema.nullish(),
  amount: kopecksSchema.refine((amount) => amount > 0, { error: 'notPositive' }),
  promisedOn: plainDateSchema,
  note: z.string().trim().max(2_000).nullish(),
});
export type PromiseInput = z.infer<typeof promiseInput>;

export const withdrawPromiseInput = z.object({ id: z.uuid(), version: z.int() });
export type WithdrawPromiseInput = z.infer<typeof withdrawPromiseInput>;

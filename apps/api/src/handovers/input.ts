import { clientIdSchema, handoverIdSchema, orderIdSchema, plainDateSchema, userIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';

const mostClients = 5_000;

export const createHandoverSchema = z.object({
  /** Whose clients these are; absent for clients of several people. */
  fromManagerId: userIdSchema.nullish(),
  fromDay: plainDateSchema,
  /** Who gets which clients. */
  shares: z
    .array(z.object({ managerId: userIdSchema, clientIds: z.array(clientIdSchema).min(1).max(mostClients) }))
    .min(1)
    .max(100),
  /** Open orders of these clients that stay with whoever has them. */
  keptOrderIds: z.array(orderIdSchema).max(mostClients).default([]),
  note: z.string().trim().max(2_000).nullish(),
});
export type CreateHandoverInput = z.infer<typeof createHandoverSchema>;

export const endHandoverSchema = z.object({ id: handoverIdSchema, version: z.int().positive() });
export type EndHandoverInput = z.infer<typeof endHandoverSchema>;

export const deskSchema = z.object({
  managerId: userIdSchema,
  /** Only clients with open orders of theirs. */
  withOrders: z.boolean().optional(),
  ...pageInput,
});
export type DeskInput = z.infer<typeof deskSchema>;

export const handoverClientsSchema = z.object({ id: handoverIdSchema, ...pageInput });
export type HandoverClientsInput = z.infer<typeof handoverClientsSchema>;

import { z } from 'zod';
import { clientIdSchema } from '../../id.ts';

/** Fields of which the merged client has one value. */
export const mergedFields = [
  'shortName',
  'legalName',
  'inn',
  'kpp',
  'ogrn',
  'category',
  'region',
  'status',
  'managerId',
  'note',
] as const;
export type MergedField = (typeof mergedFields)[number];

/** What a client has several of; contracts are not among them, since orders stand under both clients'. */
export const mergedLists = ['contacts', 'addresses', 'bankAccounts', 'activities'] as const;
export type MergedList = (typeof mergedLists)[number];

export const mergeSideSchema = z.enum(['survivor', 'loser']);
export type MergeSide = z.infer<typeof mergeSideSchema>;
export const listSideSchema = z.enum(['survivor', 'loser', 'both']);
export type ListSide = z.infer<typeof listSideSchema>;

/** Which client stays, which becomes part of it, and whose each value is; unnamed fields are the survivor's, lists both's. */
export const mergeClientsSchema = z
  .object({
    idempotencyKey: z.uuid(),
    survivorId: clientIdSchema,
    survivorVersion: z.int().positive(),
    loserId: clientIdSchema,
    loserVersion: z.int().positive(),
    fields: z.partialRecord(z.enum(mergedFields), mergeSideSchema).default({}),
    lists: z.partialRecord(z.enum(mergedLists), listSideSchema).default({}),
  })
  .refine(({ survivorId, loserId }) => survivorId !== loserId, { error: 'same', path: ['loserId'] });
export type MergeClientsInput = z.infer<typeof mergeClientsSchema>;

/** What undoing a merge left as it was, for people to know. */
export type UndoneMerge = {
  /** Fields of the survivor that were changed since, and keep the newer value. */
  readonly keptFields: readonly string[];
  /** Orders made after the merge: they stay with the survivor. */
  readonly ordersStaying: number;
  /** Payments recorded after the merge that went back with the orders they are for. */
  readonly paymentsFollowing: number;
  /** Rows removed since: nothing to give back. */
  readonly gone: number;
  /** Whether the survivor was handed over since, so that who answers for it stays as it is. */
  readonly responsibilityKept: boolean;
};

import { z } from 'zod';

/** Tables whose rows are a client's by `clientId`, and go with the client when it becomes part of another. */
export const movedTables = [
  'Order',
  'Payment',
  'BankEntry',
  'Contract',
  'Contact',
  'Address',
  'BankAccount',
  'ClientEvent',
  'PaymentPromise',
  'PaymentReminder',
  'Activity',
  'LeverUse',
] as const;
export type MovedTable = (typeof movedTables)[number];

const tableSchema = z.enum([...movedTables, 'Client', 'ClientResponsibility']);
export type MergeTable = z.infer<typeof tableSchema>;

const rowSchema = z.looseObject({ id: z.uuid() });
export type StoredRow = z.infer<typeof rowSchema>;

const changeSchema = z.object({
  table: tableSchema,
  field: z.string(),
  ids: z.array(z.uuid()),
  before: z.unknown(),
  after: z.unknown(),
});
export type RecordedChange = z.infer<typeof changeSchema>;

/** All that a merge did, so that exactly this can be taken back. */
export const mergeRecordSchema = z.object({
  /** Rows that became the survivor's; of clients, those that were part of the loser. */
  moved: z.partialRecord(tableSchema, z.array(z.uuid())),
  /** Rows that the survivor had already or that nobody wanted, whole. */
  removed: z.partialRecord(tableSchema, z.array(rowSchema)),
  /** Fields that got another value, in the order they did. */
  changed: z.array(changeSchema),
  /** Who answered for both before, and for the survivor after. */
  responsibilities: z.object({ before: z.array(rowSchema), after: z.array(rowSchema) }),
});
export type MergeRecord = z.infer<typeof mergeRecordSchema>;

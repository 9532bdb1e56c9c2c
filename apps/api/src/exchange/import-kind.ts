import { z } from 'zod';

/** What an import may bring: an exchange of 1C, statements of a bank, or one of our tables. */
export const importKinds = [
  'commerceml',
  'bank',
  'clients',
  'products',
  'orders',
  'stages',
  'schedule',
  'payments',
  'stock',
] as const;
export const importKindSchema = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKindSchema>;

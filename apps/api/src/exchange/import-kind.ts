import { z } from 'zod';

/** What an import may bring: an exchange of 1C, or one of our tables. */
export const importKinds = [
  'commerceml',
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

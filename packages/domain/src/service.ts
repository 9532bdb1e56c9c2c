import { z } from 'zod';

/** Services of the plant that an order passes through. */
export const services = [
  'sales',
  'engineering',
  'costing',
  'purchasing',
  'preparation',
  'production',
  'dispatch',
] as const;
export const serviceSchema = z.enum(services);
export type Service = z.infer<typeof serviceSchema>;

/** Whoever an order can wait for: one of us, the client, or the bank. */
export const parties = [...services, 'client', 'bank'] as const;
export const partySchema = z.enum(parties);
export type Party = z.infer<typeof partySchema>;

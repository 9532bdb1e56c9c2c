import { z } from 'zod';

/** What the directories of reasons are for: being late, sending an order back, stopping its clock, losing it. */
export const reasonKinds = ['lateness', 'return', 'pause', 'cancellation'] as const;
export const reasonKindSchema = z.enum(reasonKinds);
export type ReasonKind = (typeof reasonKinds)[number];

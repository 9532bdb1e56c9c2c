import { z } from 'zod';

/** What may be done with a client: spoken, written, met, noted for memory, or any other work. */
export const activityKinds = ['call', 'letter', 'meeting', 'task', 'note'] as const;
export const activityKindSchema = z.enum(activityKinds);
export type ActivityKind = z.infer<typeof activityKindSchema>;

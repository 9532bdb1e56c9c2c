import { z } from 'zod';

/** The directories clients are told apart by: what they are to us, and what they do (several). */
export const clientLabelKinds = ['category', 'activity'] as const;
export const clientLabelKindSchema = z.enum(clientLabelKinds);
export type ClientLabelKind = z.infer<typeof clientLabelKindSchema>;

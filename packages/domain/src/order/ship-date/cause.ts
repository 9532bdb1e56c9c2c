import { z } from 'zod';

/** What people may choose from when they move a date. */
export const chosenCauses = ['client', 'engineering', 'supply', 'production', 'transport', 'other'] as const;
export const chosenCauseSchema = z.enum(chosenCauses);
export type ChosenCause = z.infer<typeof chosenCauseSchema>;

/** Why a ship date moves. The first two are counted by the rules from the day of the advance, never chosen by people. */
export const shipDateCauses = ['advance_late', 'advance_early', ...chosenCauses] as const;
export const shipDateCauseSchema = z.enum(shipDateCauses);
export type ShipDateCause = z.infer<typeof shipDateCauseSchema>;

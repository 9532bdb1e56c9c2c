import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';

/** A part as a revision of the schedule keeps it: its place, its sum, and the day it was planned for then. */
export type RevisedPart = { readonly position: number; readonly amount: Kopecks; readonly plannedOn: PlainDate | null };

/**
 * Why a schedule changed: the order was made or confirmed, its terms or amount changed, or the days its parts count from
 * moved.
 */
export const scheduleCauses = ['created', 'confirmed', 'terms', 'amount', 'dates'] as const;
export type ScheduleCause = (typeof scheduleCauses)[number];

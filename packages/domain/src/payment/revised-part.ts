import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';

/** A part as a revision of the schedule keeps it: its place, its sum, and the day it was planned for then. */
export type RevisedPart = { readonly position: number; readonly amount: Kopecks; readonly plannedOn: PlainDate | null };

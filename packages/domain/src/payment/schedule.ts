import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { addDays, type PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import { splitByWeights } from '../money-share.ts';
import { type Anchor, type DayKind, isAdvance, type PaymentTerms } from './terms.ts';

/** When each anchor happened, or is expected to. */
export type AnchorDays = Readonly<
  Record<Anchor, { readonly actual: PlainDate | null; readonly forecast: PlainDate | null }>
>;

/** A part of an order's payment schedule as planned. */
export type SchedulePartPlan = {
  readonly position: number;
  readonly label: string | null;
  readonly kind: 'advance' | 'rest';
  readonly anchor: Anchor;
  readonly percentBasisPoints: number;
  readonly offsetDays: number;
  readonly dayKind: DayKind;
  readonly amount: Kopecks;
  /** Null while neither the anchor's day nor its forecast is known. */
  readonly plannedDate: PlainDate | null;
};

/** The planned day of a part: the anchor's actual day, else its forecast, plus the offset. */
export function plannedDateOf(
  calendar: WorkingCalendar,
  part: { readonly anchor: Anchor; readonly offsetDays: number; readonly dayKind: DayKind },
  anchorDays: AnchorDays,
): PlainDate | null {
  const { actual, forecast } = anchorDays[part.anchor];
  const day = actual ?? forecast;
  if (day === null) return null;
  return part.dayKind === 'working' ? addWorkingDays(calendar, day, part.offsetDays) : addDays(day, part.offsetDays);
}

/** The payment schedule of an order: the parts add up to its amount exactly (largest remainder). */
export function buildSchedule(
  calendar: WorkingCalendar,
  terms: PaymentTerms,
  amount: Kopecks,
  anchorDays: AnchorDays,
): SchedulePartPlan[] {
  const amounts = splitByWeights(
    amount,
    terms.parts.map((part) => part.percentBasisPoints),
  );
  return terms.parts.flatMap((part, position) => {
    const share = amounts[position];
    if (share === undefined) return [];
    return {
      position,
      label: part.label ?? null,
      kind: isAdvance(part) ? 'advance' : 'rest',
      anchor: part.anchor,
      percentBasisPoints: part.percentBasisPoints,
      offsetDays: part.offsetDays,
      dayKind: part.dayKind,
      amount: share,
      plannedDate: plannedDateOf(calendar, part, anchorDays),
    };
  });
}

import { comparePlainDates, type PlainDate } from '../date.ts';
import { type Kopecks, kopecks } from '../money.ts';

/** Money or goods of a day: a shipment's amount, a payment's amount. */
export type DatedAmount = { readonly day: PlainDate; readonly amount: Kopecks };

function sumBy(day: PlainDate, facts: readonly DatedAmount[]): number {
  return facts.reduce((sum, fact) => (comparePlainDates(fact.day, day) <= 0 ? kopecks(sum + fact.amount) : sum), 0);
}

/** What the client owes for an order at the end of a day: max(0, shipped by then − paid by then). */
export function receivableOn(
  day: PlainDate,
  shipments: readonly DatedAmount[],
  payments: readonly DatedAmount[],
): Kopecks {
  return kopecks(Math.max(0, sumBy(day, shipments) - sumBy(day, payments)));
}

/** What the client has paid ahead of shipment at the end of a day: shown apart from receivables. */
export function advanceReceivedOn(
  day: PlainDate,
  shipments: readonly DatedAmount[],
  payments: readonly DatedAmount[],
): Kopecks {
  return kopecks(Math.max(0, sumBy(day, payments) - sumBy(day, shipments)));
}

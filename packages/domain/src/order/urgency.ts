import { instantAt } from '../calendar/index.ts';
import { addDays, type PlainDate } from '../date.ts';
import type { Instant } from '../instant.ts';

/** What an order may want somebody for. */
export const urgencyKinds = ['stage', 'question', 'advance', 'payment', 'shipment'] as const;
export type UrgencyKind = (typeof urgencyKinds)[number];

/** What urgency is judged by: the due moment of the stage, the next payment, the ship date, the oldest open question. */
export type UrgencyFacts = {
  readonly open: boolean;
  readonly stageDueAt: Instant | null;
  /** When the oldest question to sales or the client was asked. */
  readonly questionAskedAt: Instant | null;
  readonly nextPaymentOn: PlainDate | null;
  readonly nextPaymentIsAdvance: boolean;
  readonly currentShipDate: PlainDate | null;
  readonly shippedPercent: number;
};

export type Urgency = { readonly kind: UrgencyKind; readonly at: Instant };

/**
 * Everything an open order wants, the earliest first: a stage at its due moment, a question since it was asked, money and
 * goods from the end of their day. A finished order wants nothing.
 */
export function urgenciesOf(facts: UrgencyFacts, zone: string): Urgency[] {
  if (!facts.open) return [];
  const endOf = (day: PlainDate) => instantAt(zone, addDays(day, 1), 0);
  const found: (Urgency | null)[] = [
    facts.stageDueAt && { kind: 'stage', at: facts.stageDueAt },
    facts.questionAskedAt && { kind: 'question', at: facts.questionAskedAt },
    facts.nextPaymentOn && {
      kind: facts.nextPaymentIsAdvance ? 'advance' : 'payment',
      at: endOf(facts.nextPaymentOn),
    },
    facts.currentShipDate && facts.shippedPercent < 100 ? { kind: 'shipment', at: endOf(facts.currentShipDate) } : null,
  ];
  return found
    .filter((one) => one !== null)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The moment by which an order wants somebody first, and what for; null when it wants nothing. The worklist's order. */
export function urgencyOf(facts: UrgencyFacts, zone: string): Urgency | null {
  return urgenciesOf(facts, zone)[0] ?? null;
}

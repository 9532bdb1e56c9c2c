import { type WorkingCalendar, workingDaysBetween } from '../calendar/index.ts';
import { daysBetween, type PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import type { OrderCategory } from '../order/index.ts';
import { type ClientEventKind, type EventSense, senseOf } from './event-kind.ts';

/** Calendar days by which a payment has to miss its day to be remembered, on either side. */
export const noticeablePaymentDays = 5;
/** The discount of a line from which it is remembered, in hundredths of a percent. */
export const noticeableDiscountBasisPoints = 500;

/** What of an order may leave an event behind. */
export interface OrderFacts {
  readonly id: string;
  readonly clientId: string;
  readonly category: OrderCategory;
  readonly amount: Kopecks;
  readonly confirmedOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
  readonly promisedShipDate: PlainDate | null;
  /** The day the last of it left; null while something stays. */
  readonly shippedOn: PlainDate | null;
  /** Working days the ship date moved through the client: their wish, their late advance. */
  readonly clientDays: number;
  /** What lines with a noticeable discount would have cost without it, less what they cost. */
  readonly discount: Kopecks;
  /** Settled parts of the payment schedule. */
  readonly parts: readonly SettledPart[];
}

export interface SettledPart {
  readonly id: string;
  readonly amount: Kopecks;
  readonly plannedOn: PlainDate;
  readonly settledOn: PlainDate;
}

/** A client's word to pay, once it is known what became of it. */
export interface PromiseFacts {
  readonly id: string;
  readonly clientId: string;
  readonly orderId: string | null;
  readonly amount: Kopecks;
  readonly promisedOn: PlainDate;
  readonly state: 'kept' | 'broken';
}

/** An event that follows from a fact. One fact has one event, whatever it turns into. */
export interface AutomaticEvent extends EventSense {
  readonly factKey: string;
  readonly clientId: string;
  readonly orderId: string | null;
  readonly kind: ClientEventKind;
  readonly value: Kopecks | null;
  readonly day: PlainDate;
  readonly days: number | null;
}

type Told = Omit<AutomaticEvent, 'polarity' | 'causedBy'>;

/** The sense told is that of kinds with one of their own. */
const withSense = (told: Told): AutomaticEvent => ({ ...told, ...senseOf(told.kind, { polarity: 1, causedBy: 'us' }) });

/**
 * The events that the facts of an order call for (R2): payments that came noticeably late or early, goods that left later
 * than promised through no wish of the client, a noticeable discount, an urgent order accepted. A cancelled order calls for
 * none but its payments. Days of payments are calendar days, days of shipments working ones.
 */
export function eventsOf(order: OrderFacts, calendar: WorkingCalendar): AutomaticEvent[] {
  const whole = order.cancelledOn === null ? [...acceptanceOf(order), ...shipmentOf(order, calendar)] : [];
  return [...whole, ...order.parts.flatMap((part) => paymentOf(order, part))].map(withSense);
}

function acceptanceOf({ id, clientId, category, confirmedOn, amount, discount }: OrderFacts): Told[] {
  if (confirmedOn === null) return [];
  const common = { clientId, orderId: id, day: confirmedOn, days: null };
  const urgent = { ...common, factKey: `urgent:${id}`, kind: 'urgent_order', value: amount } as const;
  const reduced = { ...common, factKey: `discount:${id}`, kind: 'discount', value: discount } as const;
  return [...(category === 'urgent' ? [urgent] : []), ...(discount > 0 ? [reduced] : [])];
}

function shipmentOf(order: OrderFacts, calendar: WorkingCalendar): Told[] {
  const { id, clientId, promisedShipDate, shippedOn, clientDays, amount } = order;
  if (promisedShipDate === null || shippedOn === null) return [];
  const days = workingDaysBetween(calendar, promisedShipDate, shippedOn) - Math.max(0, clientDays);
  if (days <= 0) return [];
  return [
    { factKey: `shipment:${id}`, clientId, orderId: id, kind: 'late_shipment', value: amount, day: shippedOn, days },
  ];
}

function paymentOf({ id: orderId, clientId }: OrderFacts, { id, amount, plannedOn, settledOn }: SettledPart): Told[] {
  const late = daysBetween(plannedOn, settledOn);
  const days = Math.abs(late);
  if (days < noticeablePaymentDays || amount <= 0) return [];
  const kind = late > 0 ? 'late_payment' : 'early_payment';
  return [{ factKey: `part:${id}`, clientId, orderId, kind, value: amount, day: settledOn, days }];
}

/** The event that a kept or broken promise to pay calls for. */
export function eventOfPromise({ id, clientId, orderId, amount, promisedOn, state }: PromiseFacts): AutomaticEvent {
  const kind = state === 'kept' ? 'promise_kept' : 'promise_broken';
  return withSense({ factKey: `promise:${id}`, clientId, orderId, kind, value: amount, day: promisedOn, days: null });
}

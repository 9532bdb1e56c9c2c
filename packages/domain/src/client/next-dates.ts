import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';

/** What is to happen with a client on a day. */
export interface NextDate {
  readonly kind: 'shipment' | 'advance' | 'payment' | 'promise';
  readonly day: PlainDate;
  /** Null for a promise to pay whatever is owed. */
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly amount: Kopecks | null;
}

interface DatedOrder {
  readonly id: string;
  readonly number: string;
  readonly currentShipDate: PlainDate | null;
  readonly shippedPercent: number;
  readonly nextPaymentOn: PlainDate | null;
  readonly nextPaymentAmount: Kopecks | null;
  readonly nextPaymentIsAdvance: boolean;
}

interface DatedPromise {
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly promisedOn: PlainDate;
  readonly amount: Kopecks;
}

/**
 * The days of a client's open orders and open promises, the nearest first: what still has to leave, what has to be paid, and
 * what the client gave their word to pay. Days that have passed stay until what they were for has happened.
 */
export function nextDatesOf(orders: readonly DatedOrder[], promises: readonly DatedPromise[]): NextDate[] {
  const dates = [
    ...orders.flatMap(shipmentOf),
    ...orders.flatMap(paymentOf),
    ...promises.map(({ promisedOn, ...promise }) => ({ kind: 'promise' as const, day: promisedOn, ...promise })),
  ];
  return dates
    .map(({ kind, day, orderId, orderNumber, amount }) => ({ kind, day, orderId, orderNumber, amount }))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function shipmentOf({ id, number, currentShipDate, shippedPercent }: DatedOrder): NextDate[] {
  if (currentShipDate === null || shippedPercent === 100) return [];
  return [{ kind: 'shipment', day: currentShipDate, orderId: id, orderNumber: number, amount: null }];
}

function paymentOf(order: DatedOrder): NextDate[] {
  const { id, number, nextPaymentOn, nextPaymentAmount: amount, nextPaymentIsAdvance } = order;
  if (nextPaymentOn === null) return [];
  const kind = nextPaymentIsAdvance ? 'advance' : 'payment';
  return [{ kind, day: nextPaymentOn, orderId: id, orderNumber: number, amount }];
}

import { type Instant, type PlainDate, trafficLight, workingTimeBetween } from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from './calendar.ts';

/** The columns of a row that tells an order's story in one line. */
export const worklistColumns = [
  'Order.id',
  'Order.number',
  'Order.requestedOn',
  'Order.clientId',
  'Client.shortName as clientName',
  'Client.region as clientRegion',
  'Client.category as clientCategory',
  'Order.managerId',
  'User.name as managerName',
  'Order.mainProductId',
  'Product.pictureId',
  'Order.mainDescription',
  'Order.lineCount',
  'Order.amount',
  'Order.paid',
  'Order.stage',
  'Order.strip',
  'Order.stageEnteredAt',
  'Order.stageDueAt',
  'Order.stageNormDays',
  'Order.paused',
  'Order.waitsFor',
  'Order.waitsSince',
  'Order.promisedShipDate',
  'Order.currentShipDate',
  'Order.slipDays',
  'Order.nextPaymentOn',
  'Order.nextPaymentAmount',
  'Order.nextPaymentIsAdvance',
  'Order.readyPercent',
  'Order.shippedPercent',
  'Order.open',
  'Order.version',
] as const;

/** What a list in brief tells of an order. */
export const listColumns = [
  'Order.id',
  'Order.number',
  'Client.shortName as clientName',
  'Order.requestedOn',
  'Order.amount',
  'Order.paid',
  'Order.stage',
  'Order.promisedShipDate',
] as const;

/** When a row needs attention: rows without a due moment come last. The index has the same expression. */
export const urgentAt = sql<Instant>`coalesce("Order"."stageDueAt", '9999-12-31 00:00:00+00'::timestamptz)`;
export const shipsOn = sql<PlainDate>`coalesce("Order"."currentShipDate", '9999-12-31'::date)`;

interface Timed {
  stageEnteredAt: Instant;
  stageDueAt: Instant | null;
  open: boolean;
  paused: boolean;
}

/** What depends on the moment of looking: the light, and the working days used of the norm (to a tenth). */
export function withClock<Row extends Timed>(row: Row, now: Instant, zone: string) {
  const { stageEnteredAt, stageDueAt } = row;
  const running = row.open && !row.paused;
  const light = running
    ? trafficLight({ enteredAt: stageEnteredAt, leftAt: null, dueAt: stageDueAt }, now)
    : ('none' as const);
  const minutes = row.open ? workingTimeBetween(calendar, zone, stageEnteredAt, now) : 0;
  return { ...row, light, usedDays: Math.round((minutes * 10) / calendar.fullDayMinutes) / 10 };
}

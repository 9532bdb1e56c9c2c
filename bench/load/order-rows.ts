import { vatRateOn } from '@svodka/domain';
import type { DataLine, DataOrder } from '../data/index.ts';
import { costOf } from './catalogue.ts';
import type { TableRow } from './copy.ts';
import { idOf } from './id-of.ts';
import type { Part } from './parts.ts';
import type { Place } from './place.ts';

const piece = 1_000;

export function orderIdOf(order: DataOrder): string {
  return idOf('order', order.number, Date.parse(order.date));
}

export function lineRow(
  order: DataOrder,
  { number, position, product, quantity, amount }: DataLine,
): TableRow<'OrderLine'> {
  const done = order.stage === 'done' ? quantity * piece : 0;
  return {
    id: idOf('line', number, Date.parse(order.date)),
    orderId: orderIdOf(order),
    position,
    productId: idOf('product', product.number),
    description: product.name,
    quantity: quantity * piece,
    price: product.price,
    vatBasisPoints: vatRateOn(order.date, 'standard'),
    amount,
    cost: costOf(product.price) * quantity,
    promisedShipDate: order.promised,
    currentShipDate: order.promised,
    readyQuantity: done,
    shippedQuantity: done,
  };
}

export const lineColumns = [
  'id',
  'orderId',
  'position',
  'productId',
  'description',
  'quantity',
  'price',
  'vatBasisPoints',
  'amount',
  'cost',
  'promisedShipDate',
  'currentShipDate',
  'readyQuantity',
  'shippedQuantity',
] as const;

export function partRow(order: DataOrder, part: Part): TableRow<'SchedulePart'> {
  const number = (order.number - 1) * 2 + part.position + 1;
  return { id: idOf('part', number, Date.parse(order.date)), orderId: orderIdOf(order), ...part };
}

export const partColumns = [
  'id',
  'orderId',
  'position',
  'percentBasisPoints',
  'anchor',
  'offsetDays',
  'amount',
  'paid',
  'plannedOn',
  'settledOn',
] as const;

/** The visit that is on; how the order came there the data set doesn't tell. */
export function visitRow(
  order: DataOrder,
  stage: string,
  { enteredAt, normDays, dueAt }: Place,
): TableRow<'StageVisit'> {
  const id = idOf('visit', order.number, Date.parse(order.date));
  return { id, orderId: orderIdOf(order), stage, nth: 1, enteredAt, normDays, dueAt };
}

export const visitColumns = ['id', 'orderId', 'stage', 'nth', 'enteredAt', 'normDays', 'dueAt'] as const;

export function waitRow(order: DataOrder, { waitsFor, enteredAt }: Place): TableRow<'StageWait'> {
  const millis = Date.parse(order.date);
  return {
    id: idOf('wait', order.number, millis),
    visitId: idOf('visit', order.number, millis),
    waitsFor,
    fromAt: enteredAt,
  };
}

export const waitColumns = ['id', 'visitId', 'waitsFor', 'fromAt'] as const;

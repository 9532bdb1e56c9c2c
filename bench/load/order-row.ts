import type { DataLine, DataOrder } from '../data/index.ts';
import { costOf } from './catalogue.ts';
import type { TableRow } from './copy.ts';
import { idOf } from './id-of.ts';
import { orderIdOf } from './order-rows.ts';
import { doneOn, type Part } from './parts.ts';
import { type Place, placeOf } from './place.ts';
import { terms } from './terms.ts';

const termsJson = { json: JSON.stringify(terms) };

/** Svodka's stage for the data set's: a confirmed order waits for its advance, then is made. */
export function stageFor({ stage }: DataOrder, parts: readonly Part[]): string {
  switch (stage) {
    case 'draft':
      return 'request';
    case 'quotation':
      return 'offer';
    case 'confirmed':
      return parts.every((part) => part.anchor !== 'contract' || part.paid >= part.amount) ? 'production' : 'advance';
    case 'done':
      return 'closed';
    case 'cancelled':
      return 'cancelled';
  }
}

/** Where the order stands since the day it was placed, or finished. */
export function placeFor(order: DataOrder, stage: string): Place {
  return placeOf(stage, order.stage === 'done' ? doneOn(order) : order.date);
}

export function orderRow(order: DataOrder, stage: string, place: Place, parts: readonly Part[]): TableRow<'Order'> {
  return {
    id: orderIdOf(order),
    number: order.code,
    clientId: idOf('client', order.client),
    managerId: idOf('user', order.manager),
    contractId: idOf('contract', order.client),
    terms: termsJson,
    lifecycleId: idOf('lifecycle', 1),
    requestedOn: order.date,
    amount: order.total,
    cost: order.lines.reduce((sum, line) => sum + costOf(line.product.price) * line.quantity, 0),
    paid: order.paid,
    createdById: idOf('user', order.manager),
    createdAt: place.enteredAt,
    updatedAt: place.enteredAt,
    ...lifeOf(order),
    ...placeColumnsOf(stage, place),
    ...linesOf(order),
    ...paymentOf(parts),
  };
}

function lifeOf(order: DataOrder) {
  const done = order.stage === 'done';
  const cancelled = order.stage === 'cancelled';
  return {
    confirmedOn: done || order.stage === 'confirmed' ? order.date : null,
    shippedOn: done ? doneOn(order) : null,
    closedOn: done ? doneOn(order) : null,
    cancelledOn: cancelled ? order.date : null,
    cancelReason: cancelled ? 'the client declined' : null,
    cancelService: cancelled ? 'sales' : null,
    endedFromStage: done ? 'final_payment' : cancelled ? 'offer' : null,
    shippedAmount: done ? order.total : 0,
    readyPercent: done ? 100 : 0,
    shippedPercent: done ? 100 : 0,
    requestedShipDate: order.promised,
    promisedShipDate: order.promised,
    currentShipDate: order.promised,
  };
}

function placeColumnsOf(stage: string, { enteredAt, dueAt, normDays, waitsFor, open, strip }: Place) {
  const place = { stage, open, stageEnteredAt: enteredAt, stageDueAt: dueAt, stageNormDays: normDays };
  const attention = open && dueAt !== null ? { attentionAt: dueAt, attentionKind: 'stage' } : {};
  return { ...place, ...attention, waitsFor, waitsSince: enteredAt, strip };
}

function linesOf({ lines }: DataOrder) {
  const [main] = lines.toSorted((one: DataLine, other: DataLine) => other.amount - one.amount);
  return {
    lineCount: lines.length,
    mainProductId: main ? idOf('product', main.product.number) : null,
    mainDescription: main?.product.name ?? '',
  };
}

function paymentOf(parts: readonly Part[]) {
  const next = parts.find((part) => part.paid < part.amount);
  return {
    nextPaymentOn: next?.plannedOn ?? null,
    nextPaymentAmount: next ? next.amount - next.paid : null,
    nextPaymentIsAdvance: next !== undefined && next.anchor === 'contract',
  };
}

import {
  type Instant,
  instantAt,
  instantFromMillis,
  kopecks,
  lineAmountHalfUp,
  millisOf,
  type PlainDate,
  thousandths,
} from '@svodka/domain';
import type { LineFacts, OrderFacts } from '../order-store/index.ts';
import { type DocumentLine, type DocumentRecord, readDayAndTime } from '../read/index.ts';
import { currencyCode, type ProductShelf } from '../write/index.ts';
import { orderRequisites, said } from './requisites.ts';

const workBegins = 8 * 60;

/** A day without a time counts from the beginning of the working day. */
export function momentOf(zone: string, date: PlainDate, time: string | null): Instant {
  if (time === null) return instantAt(zone, date, workBegins);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return instantFromMillis(millisOf(instantAt(zone, date, hours * 60 + minutes)) + seconds * 1_000);
}

/** Whose it is, found before. */
export interface DocumentParties {
  clientId: string;
  managerId: string | null;
}

export function orderOfDocument(
  document: DocumentRecord,
  parties: DocumentParties,
  shelf: ProductShelf,
  zone: string,
): OrderFacts {
  const { requisites } = document;
  const registered = document.date === null ? null : momentOf(zone, document.date, document.time);
  const shippedAt = dayIn(said(requisites, orderRequisites.shippedOn), zone);
  const cancelled = said(requisites, orderRequisites.cancelled) === 'true';
  const changedAt = dayIn(said(requisites, orderRequisites.statusChangedAt), zone) ?? registered;
  return {
    row: document.line,
    number: document.number ?? document.externalId,
    externalId: document.externalId,
    ...parties,
    category: null,
    currency: currencyCode(document.currency),
    comment: document.comment,
    terms: null,
    requestedShipDate: null,
    requestedAt: registered,
    confirmedAt: null,
    shippedAt: cancelled ? null : shippedAt,
    closedAt: null,
    cancelledAt: cancelled ? changedAt : null,
    cancelReason: cancelled ? (said(requisites, orderRequisites.cancelReason) ?? 'Отменён в 1С') : null,
    cancelService: null,
    lines: document.lines.map((line) => lineOf(line, shelf)),
  };
}

function dayIn(text: string | null, zone: string): Instant | null {
  const day = text === null ? null : readDayAndTime(text);
  return day === null ? null : momentOf(zone, day.date, day.time);
}

function lineOf(line: DocumentLine, shelf: ProductShelf): LineFacts {
  const product = productOf(line, shelf);
  const quantity = line.quantity !== null && line.quantity > 0 ? line.quantity : thousandths(1_000);
  const price = line.price ?? kopecks(Math.round(((line.amount ?? 0) * 1_000) / quantity));
  return {
    productId: product?.id ?? null,
    description: line.name ?? product?.after.name ?? line.article ?? 'По договорённости',
    unit: line.unit?.name ?? product?.after.unit ?? 'шт',
    quantity,
    price,
    amount: line.amount ?? lineAmountHalfUp(price, quantity, 0),
    cost: null,
    productCost: product?.after.cost ?? null,
    vatKind: product?.after.vatKind ?? 'standard',
    requestedShipDate: null,
    promisedShipDate: null,
    shippedOn: null,
    leadTimeDays: product?.after.leadTimeDays ?? null,
    groupId: product?.after.groupId ?? null,
  };
}

export function productOf(line: DocumentLine, shelf: ProductShelf) {
  const { productExternalId, characteristicId, article } = line;
  const whole = characteristicId === null ? productExternalId : `${productExternalId}#${characteristicId}`;
  return (
    (whole === null ? undefined : shelf.byExternalId(whole)) ??
    (productExternalId === null ? undefined : shelf.byExternalId(productExternalId)) ??
    (article === null ? undefined : shelf.byArticle(article))
  );
}

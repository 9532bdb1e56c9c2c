import type { Database, DatabaseTransaction } from '@svodka/database';
import {
  type Kopecks,
  kopecks,
  lineAmountHalfUp,
  type OrderLineInput,
  type PlainDate,
  thousandths,
  vatRateOn,
} from '@svodka/domain';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { LineRecord } from './order-record.ts';

const zero = thousandths(0);

interface ProductFacts {
  id: string;
  cost: Kopecks | null;
  leadTimeDays: number | null;
  groupId: string | null;
}

/** Lines as they will be stored: amounts, VAT of the day and cost are ours to compute, not the browser's. */
export async function priceLines(
  db: Database | DatabaseTransaction,
  lines: readonly OrderLineInput[],
  today: PlainDate,
): Promise<(LineRecord & { vatBasisPoints: number })[]> {
  const products = await productFacts(
    db,
    lines.flatMap((line) => line.productId ?? []),
  );
  return lines.map((line, position) => {
    const product = line.productId ? products.get(line.productId) : undefined;
    const amount = lineAmountHalfUp(line.price, line.quantity, line.discountBasisPoints);
    return {
      id: line.id ?? newId(),
      position,
      productId: line.productId ?? null,
      description: line.description,
      unit: line.unit,
      quantity: line.quantity,
      price: line.price,
      discountBasisPoints: line.discountBasisPoints,
      vatKind: line.vatKind,
      vatBasisPoints: vatRateOn(line.requestedShipDate ?? today, line.vatKind),
      amount,
      cost: lineAmountHalfUp(product?.cost ?? kopecks(0), line.quantity, 0),
      requestedShipDate: line.requestedShipDate ?? null,
      promisedShipDate: null,
      currentShipDate: null,
      readyQuantity: zero,
      shippedQuantity: zero,
      writtenOffQuantity: zero,
      toShip: false,
      leadTimeDays: product?.leadTimeDays ?? null,
      groupId: product?.groupId ?? null,
    };
  });
}

async function productFacts(
  db: Database | DatabaseTransaction,
  ids: readonly string[],
): Promise<Map<string, ProductFacts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ProductFacts>`
    SELECT "id", "cost", "leadTimeDays", "groupId" FROM "Product" WHERE "id" = ANY(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

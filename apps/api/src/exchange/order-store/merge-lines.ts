import { type Kopecks, kopecks, lineAmountHalfUp, type Thousandths, thousandths } from '@svodka/domain';
import type { LineRecord } from '../../orders/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { LineFacts } from './order-facts.ts';

const none: Thousandths = thousandths(0);

/**
 * Lines as a file tells them, on the lines known by their places: a place keeps its line. `moved` are the lines whose date
 * has moved: their promise is what the moves lead from, and stays.
 */
export function mergeLines(
  known: readonly LineRecord[],
  facts: readonly LineFacts[],
  moved: ReadonlySet<string>,
): LineRecord[] {
  return facts.map((fact, position) => {
    const line = known[position];
    const kept = line && moved.has(line.id) ? line.promisedShipDate : null;
    return mergeLine(line, kept === null ? fact : { ...fact, promisedShipDate: kept }, position);
  });
}

function mergeLine(known: LineRecord | undefined, fact: LineFacts, position: number): LineRecord {
  const promised = fact.promisedShipDate ?? known?.promisedShipDate ?? null;
  const productId = fact.productId ?? known?.productId ?? null;
  // A product renamed since doesn't rename what was sold.
  const same = known !== undefined && productId !== null && known.productId === productId ? known : fact;
  return {
    id: known?.id ?? newId(),
    position,
    productId,
    description: same.description,
    unit: same.unit,
    quantity: fact.quantity,
    price: fact.price,
    discountBasisPoints: discountOf(fact.price, fact.quantity, fact.amount),
    vatKind: same.vatKind,
    amount: fact.amount,
    cost: fact.cost ?? known?.cost ?? lineAmountHalfUp(fact.productCost ?? kopecks(0), fact.quantity, 0),
    requestedShipDate: fact.requestedShipDate ?? known?.requestedShipDate ?? null,
    promisedShipDate: promised,
    currentShipDate: known?.promisedShipDate === promised ? known.currentShipDate : promised,
    readyQuantity: known?.readyQuantity ?? none,
    shippedQuantity: known?.shippedQuantity ?? none,
    writtenOffQuantity: known?.writtenOffQuantity ?? none,
    toShip: known?.toShip ?? false,
    leadTimeDays: known?.leadTimeDays ?? fact.leadTimeDays,
    groupId: known?.groupId ?? fact.groupId,
  };
}

/** The discount that the amount speaks of; the amount is the fact, the discount only explains it. */
function discountOf(price: Kopecks, quantity: Thousandths, amount: Kopecks): number {
  const whole = lineAmountHalfUp(price, quantity, 0);
  if (whole <= amount || whole <= 0) return 0;
  return Math.min(10_000, Math.round(((whole - amount) / whole) * 10_000));
}

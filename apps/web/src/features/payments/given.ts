import type { Split, SplitOrder } from '#features/payment-split';
import type { PaymentCardData } from './row.ts';

type Allocation = Pick<
  PaymentCardData['allocations'][number],
  'orderId' | 'orderNumber' | 'stage' | 'orderAmount' | 'partId' | 'position' | 'label' | 'amount'
>;

export interface GivenPart {
  partId: string;
  position: number;
  label: string;
  amount: number;
}

export interface GivenOrder {
  id: string;
  number: string;
  stage: string;
  orderAmount: number;
  amount: number;
  parts: GivenPart[];
}

function netOf(own: readonly Allocation[]): GivenPart[] {
  const byPart = [...Map.groupBy(own, (one) => one.partId).values()];
  return byPart.flatMap((rows) => {
    const [first] = rows;
    const amount = rows.reduce((sum, row) => sum + row.amount, 0);
    return first && amount !== 0
      ? [{ partId: first.partId, position: first.position, label: first.label, amount }]
      : [];
  });
}

/** What orders hold of a payment now, part by part; what was given and taken back is left out. */
export function givenOrders(allocations: readonly Allocation[]): GivenOrder[] {
  const byOrder = [...Map.groupBy(allocations, (one) => one.orderId).values()];
  return byOrder.flatMap((own) => {
    const [first] = own;
    const parts = netOf(own).toSorted((one, other) => one.position - other.position);
    if (!first || parts.length === 0) return [];
    const { orderId: id, orderNumber: number, stage, orderAmount } = first;
    const amount = parts.reduce((sum, part) => sum + part.amount, 0);
    return [{ id, number, stage, orderAmount, amount, parts }];
  });
}

/** The orders a payment may be divided over anew: those that hold some of it, then the client's others. */
export function ordersToSplit(given: readonly GivenOrder[], others: readonly SplitOrder[]): SplitOrder[] {
  const holding = given.map(({ id, number, stage, orderAmount, amount }) => {
    const more = others.find((order) => order.id === id)?.available ?? 0;
    return { id, number, stage, amount: orderAmount, available: more + Math.abs(amount) };
  });
  return [...holding, ...others.filter((order) => given.every((one) => one.id !== order.id))];
}

export const splitOfGiven = (given: readonly GivenOrder[]): Split =>
  new Map(given.map(({ id, amount }) => [id, Math.abs(amount)]));

import { addDays, type Kopecks, kopecks, type PlainDate, splitByWeights } from '@svodka/domain';
import { type DataOrder, lastDay } from '../data/index.ts';
import { terms } from './terms.ts';

/** A part of an order's payment schedule with what has been paid of it. */
export interface Part {
  position: number;
  anchor: string;
  percentBasisPoints: number;
  offsetDays: number;
  amount: Kopecks;
  paid: Kopecks;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
}

/** The day a finished order was shipped and paid: as promised, but not after the data set's last day. */
export function doneOn({ promised }: DataOrder): PlainDate {
  return promised < lastDay ? promised : lastDay;
}

/** The schedule by the terms; what is paid covers the parts in their order. */
export function partsOf(order: DataOrder): Part[] {
  const weights = terms.parts.map((part) => part.percentBasisPoints);
  const amounts = splitByWeights(kopecks(order.total), weights);
  const confirmed = order.stage === 'confirmed' || order.stage === 'done';
  let left = order.paid;
  return terms.parts.map(({ anchor, percentBasisPoints, offsetDays }, position) => {
    const amount = amounts[position] ?? kopecks(0);
    const paid = kopecks(Math.min(left, amount));
    left -= paid;
    const start = anchor === 'contract' ? order.date : order.promised;
    const settledOn = paid < amount ? null : anchor === 'contract' ? order.date : doneOn(order);
    const plannedOn = confirmed ? addDays(start, offsetDays) : null;
    return { position, anchor, percentBasisPoints, offsetDays, amount, paid, plannedOn, settledOn };
  });
}

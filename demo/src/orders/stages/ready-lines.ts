import { type LineReady, orderLineId, thousandths } from '@svodka/domain';
import { someone } from '../acts.ts';
import type { OrderLife } from '../life.ts';

/** The first share of the lines is ready in full, the next one in part, in whole pieces. */
export function readyLines(life: OrderLife, share: number): LineReady[] {
  const { lines } = life.state;
  return lines.flatMap((line, at): LineReady[] => {
    const part = Math.min(1, Math.max(0, share * lines.length - at));
    const pieces = part === 1 ? line.quantity : Math.floor((line.quantity * part) / 1_000) * 1_000;
    return pieces > line.readyQuantity ? [{ lineId: orderLineId(line.id), readyQuantity: thousandths(pieces) }] : [];
  });
}

/** The warehouse takes in what is ready; all of it sends the order on by itself. */
export function readyNow(life: OrderLife, share: number, ifLate: string | null = null): void {
  const lines = readyLines(life, share);
  if (lines.length > 0) life.command({ type: 'recordReady', lines }, someone(life, 'dispatch'), ifLate);
}

/** Sends away everything that is ready and not gone yet. */
export function shipReady(life: OrderLife, ifLate: string | null = null): boolean {
  const lines = life.state.lines.flatMap((line) =>
    line.readyQuantity > line.shippedQuantity
      ? [{ lineId: orderLineId(line.id), quantity: thousandths(line.readyQuantity - line.shippedQuantity) }]
      : [],
  );
  if (lines.length === 0) return false;
  life.command({ type: 'ship', lines }, someone(life, 'dispatch'), ifLate);
  return true;
}

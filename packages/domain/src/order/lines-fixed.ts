import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';

/** Whether the lines of an order are agreed: it is signed or paid for, so that they change by an amendment, with a reason. */
export function linesFixed(order: { readonly confirmedOn: PlainDate | null; readonly paid: Kopecks }): boolean {
  return order.confirmedOn !== null || order.paid !== 0;
}

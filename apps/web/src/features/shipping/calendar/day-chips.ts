import { type ShippingConflict, shippingConflicts } from '@svodka/domain';
import type { Outputs } from '#lib';
import type { Moving } from '../move/index.ts';

export type CalendarDay = Outputs['shipping']['calendar'][number];

/** What of one order leaves on one day. */
export interface Chip extends Moving {
  day: string;
  descriptions: string[];
  ready: boolean;
  conflicts: ShippingConflict[];
}

/** Lines of a day by order: people load orders, not lines. */
export function chipsOf({ day, items }: Pick<CalendarDay, 'day' | 'items'>): Chip[] {
  const byOrder = [...Map.groupBy(items, (item) => item.orderId).values()];
  return byOrder.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { orderId, orderNumber, orderVersion, clientName } = first;
    return [
      {
        ...{ orderId, orderNumber, orderVersion, clientName, day },
        lines: own.map(({ lineId }) => ({ lineId, currentShipDate: day })),
        descriptions: own.map((item) => item.description),
        ready: own.every((item) => item.ready),
        conflicts: shippingConflicts.filter((conflict) => own.some((item) => item.conflicts.includes(conflict))),
      },
    ];
  });
}

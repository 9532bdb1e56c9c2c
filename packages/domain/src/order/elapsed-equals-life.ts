import { type Instant, millisOf } from '../instant.ts';
import type { StageVisit } from './visit.ts';

/** The life of an order: from its registration to its end, or to now. */
export type OrderLife = { readonly startedAt: Instant; readonly endedAt: Instant };

/**
 * The invariant of the stage register: its visits, laid end to end, are the order's life. The visit that is open is
 * counted to the end of the life (an open visit to a terminal stage therefore counts nothing).
 */
export function elapsedEqualsLife(
  visits: readonly Pick<StageVisit, 'enteredAt' | 'leftAt'>[],
  order: OrderLife,
): boolean {
  const elapsed = visits.reduce(
    (sum, visit) => sum + millisOf(visit.leftAt ?? order.endedAt) - millisOf(visit.enteredAt),
    0,
  );
  return elapsed === millisOf(order.endedAt) - millisOf(order.startedAt);
}

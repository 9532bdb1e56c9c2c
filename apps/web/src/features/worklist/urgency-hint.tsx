import { lazy, Suspense } from 'react';
import { RowBones } from '#ui';
import { loadOrder } from './load-order.ts';
import type { OrderRow } from './row.ts';

const UrgencyReason = lazy(() => loadOrder().then((order) => ({ default: order.UrgencyReason })));

/** Why the row stands where it does. */
export function UrgencyHint({ row }: { row: OrderRow }) {
  return (
    <Suspense fallback={<RowBones rows={2} />}>
      <UrgencyReason facts={row} />
    </Suspense>
  );
}

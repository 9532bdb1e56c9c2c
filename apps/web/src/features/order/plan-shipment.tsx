import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useMay, withTexts } from '#lib';
import { Button } from '#ui';
import type { OrderCardData } from './card.ts';

const loadPlan = withTexts(() => import('#features/plan-shipment'));
const PlanOrderDialog = lazy(() => loadPlan().then((plan) => ({ default: plan.PlanOrderDialog })));

/** Goods that were promised and haven't left may be meant to leave on a day, ready or not. */
export function PlanShipment({ card: { order, lines } }: { card: OrderCardData }) {
  const mayShip = useMay('order.ship');
  const [asked, setAsked] = useState(false);
  const rest = lines.some((line) => line.quantity > line.shippedQuantity + line.writtenOffQuantity);
  if (!mayShip || !order.open || order.confirmedOn === null || !rest) return null;
  return (
    <>
      <Button onClick={() => setAsked(true)}>
        <Trans>Запланировать отгрузку…</Trans>
      </Button>
      {asked ? (
        <Suspense>
          <PlanOrderDialog orderId={order.id} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

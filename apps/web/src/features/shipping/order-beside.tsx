import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { withTexts } from '#lib';
import { RowBones } from '#ui';

const loadOrder = withTexts(() => import('#features/order'));
const OrderPanel = lazy(() => loadOrder().then((order) => ({ default: order.OrderPanel })));

interface OrderBesideProps {
  orderId: string;
  onClose: () => void;
}

/** The order beside a list or a calendar, fetched when it is first opened. */
export function OrderBeside({ orderId, onClose }: OrderBesideProps) {
  const navigate = useNavigate();
  const onFull = () => void navigate({ to: '/orders/$orderId', params: { orderId } });
  return (
    <Suspense fallback={<RowBones rows={12} />}>
      <OrderPanel orderId={orderId} onClose={onClose} onFull={onFull} />
    </Suspense>
  );
}

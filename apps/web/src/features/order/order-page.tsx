import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { api, useHotkey } from '#lib';
import { QueryView } from '#ui';
import { OrderBones } from './order-bones.tsx';
import { OrderView } from './order-view.tsx';

/** The order as a page of its own: a link to it opens for whoever may read orders. */
export function OrderPage() {
  const { orderId } = useParams({ from: '/_app/orders/$orderId' });
  const navigate = useNavigate();
  const router = useRouter();
  const query = useQuery(api.orders.card.queryOptions({ id: orderId }));
  useHotkey('Escape', () => {
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: '/orders' });
  });
  return (
    <div className="print-flow min-h-0 flex-1 overflow-y-auto">
      <QueryView query={query} skeleton={<OrderBones />}>
        {(card) => <OrderView key={orderId} card={card} />}
      </QueryView>
    </div>
  );
}

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient } from '#lib';

export const Route = createFileRoute('/_app/orders/$orderId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.orders.card.queryOptions({ id: params.orderId })),
  component: lazyRouteComponent(() => import('#features/order'), 'OrderPage'),
});

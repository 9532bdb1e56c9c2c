import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient, withTexts } from '#lib';

export const Route = createFileRoute('/_app/orders/$orderId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.orders.card.queryOptions({ id: params.orderId })),
  component: lazyRouteComponent(
    withTexts(() => import('#features/order')),
    'OrderPage',
  ),
});

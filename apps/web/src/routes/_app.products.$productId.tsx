import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient } from '#lib';

export const Route = createFileRoute('/_app/products/$productId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.products.card.queryOptions({ id: params.productId })),
  component: lazyRouteComponent(() => import('#features/products'), 'ProductPage'),
});

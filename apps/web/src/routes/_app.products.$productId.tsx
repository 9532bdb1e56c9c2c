import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient, withTexts } from '#lib';

export const Route = createFileRoute('/_app/products/$productId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.products.card.queryOptions({ id: params.productId })),
  component: lazyRouteComponent(
    withTexts(() => import('#features/products')),
    'ProductPage',
  ),
});

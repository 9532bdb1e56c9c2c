import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient, withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/$clientId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.clients.card.queryOptions({ id: params.clientId })),
  component: lazyRouteComponent(
    withTexts(() => import('#features/client')),
    'ClientPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queryClient } from '#lib';

export const Route = createFileRoute('/_app/clients/$clientId')({
  loader: ({ params }) => void queryClient.prefetchQuery(api.clients.card.queryOptions({ id: params.clientId })),
  component: lazyRouteComponent(() => import('#features/client'), 'ClientPage'),
});

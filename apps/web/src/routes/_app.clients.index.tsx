import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readClientsSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/')({
  validateSearch: readClientsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/clients')),
    'ClientsPage',
  ),
});

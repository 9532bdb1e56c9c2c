import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readClientsSearch } from '#lib';

export const Route = createFileRoute('/_app/clients/')({
  validateSearch: readClientsSearch,
  component: lazyRouteComponent(() => import('#features/clients'), 'ClientsPage'),
});

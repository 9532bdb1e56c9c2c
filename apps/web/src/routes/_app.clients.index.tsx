import { createFileRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readClientsSearch, searchToOpen, withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/')({
  validateSearch: readClientsSearch,
  beforeLoad: ({ search, cause }) => {
    const wanted = searchToOpen('clients', search, cause);
    if (wanted) throw redirect({ to: '/clients', search: wanted });
  },
  component: lazyRouteComponent(
    withTexts(() => import('#features/clients')),
    'ClientsPage',
  ),
});

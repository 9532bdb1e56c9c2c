import { createFileRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readWorklistSearch, searchToOpen } from '#lib';

const load = () => import('#features/worklist');

export const Route = createFileRoute('/_app/orders/')({
  validateSearch: readWorklistSearch,
  beforeLoad: ({ search, cause }) => {
    const wanted = searchToOpen('orders', search, cause);
    if (wanted) throw redirect({ to: '/orders', search: wanted });
  },
  loaderDeps: ({ search: { open: _open, step: _step, ...filter } }) => filter,
  loader: async ({ deps }) => void (await load()).startOrders(deps),
  component: lazyRouteComponent(load, 'OrdersPage'),
});

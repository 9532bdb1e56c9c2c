import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorklistSearch } from '#lib';

const load = () => import('#features/worklist');

export const Route = createFileRoute('/_app/orders/')({
  validateSearch: readWorklistSearch,
  loaderDeps: ({ search: { open: _open, step: _step, ...filter } }) => filter,
  loader: async ({ deps }) => void (await load()).startOrders(deps),
  component: lazyRouteComponent(load, 'OrdersPage'),
});

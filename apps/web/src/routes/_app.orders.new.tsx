import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/orders/new')({
  validateSearch: (search: Record<string, unknown>): { client?: string } =>
    typeof search.client === 'string' ? { client: search.client } : {},
  component: lazyRouteComponent(() => import('#features/order-form'), 'NewOrderPage'),
});

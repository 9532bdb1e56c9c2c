import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/orders/new')({
  validateSearch: (search: Record<string, unknown>): { client?: string } =>
    typeof search.client === 'string' ? { client: search.client } : {},
  component: lazyRouteComponent(
    withTexts(() => import('#features/order-form')),
    'NewOrderPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readNewOrderSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/orders/new')({
  validateSearch: readNewOrderSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/order-form')),
    'NewOrderPage',
  ),
});

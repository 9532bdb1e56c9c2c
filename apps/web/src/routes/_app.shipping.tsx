import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readShippingSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/shipping')({
  validateSearch: readShippingSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/shipping')),
    'ShippingPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readProductsSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/products/')({
  validateSearch: readProductsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/products')),
    'ProductsPage',
  ),
});

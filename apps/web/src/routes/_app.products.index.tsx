import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readProductsSearch } from '#lib';

export const Route = createFileRoute('/_app/products/')({
  validateSearch: readProductsSearch,
  component: lazyRouteComponent(() => import('#features/products'), 'ProductsPage'),
});

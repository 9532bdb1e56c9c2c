import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDuplicatesSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/duplicates')({
  validateSearch: readDuplicatesSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/duplicates')),
    'DuplicatesPage',
  ),
});

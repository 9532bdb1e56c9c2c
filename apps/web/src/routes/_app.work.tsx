import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorkSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/work')({
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/service-work')),
    'WorkPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readActivitiesSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/activities')({
  validateSearch: readActivitiesSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/activities')),
    'ActivitiesPage',
  ),
});

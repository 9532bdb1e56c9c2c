import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorklistSearch } from '#lib';

export const Route = createFileRoute('/_app/summary')({
  validateSearch: readWorklistSearch,
  component: lazyRouteComponent(() => import('#features/worklist'), 'SummaryPage'),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readInflowSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/inflow')({
  validateSearch: readInflowSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/cash')),
    'InflowPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPortfolioSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/portfolio')({
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/portfolio')),
    'PortfolioPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readActSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/act')({
  validateSearch: readActSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/act')),
    'ActPage',
  ),
});

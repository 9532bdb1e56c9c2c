import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/import')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/exchange')),
    'ImportPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/lifecycle')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/lifecycle')),
    'LifecyclePage',
  ),
});

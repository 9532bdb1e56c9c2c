import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/absence')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/absence')),
    'AbsencePage',
  ),
});

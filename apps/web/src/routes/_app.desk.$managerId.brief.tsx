import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/desk/$managerId/brief')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/brief')),
    'DeskBriefPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/handover/$handoverId/brief')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/brief')),
    'HandoverBriefPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/handover/')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/handover')),
    'HandoverPage',
  ),
});

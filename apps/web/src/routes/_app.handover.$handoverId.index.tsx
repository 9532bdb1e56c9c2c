import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/handover/$handoverId/')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/handover')),
    'HandoverRecordPage',
  ),
});

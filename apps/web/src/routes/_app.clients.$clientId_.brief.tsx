import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/$clientId_/brief')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/brief')),
    'ClientBriefPage',
  ),
});

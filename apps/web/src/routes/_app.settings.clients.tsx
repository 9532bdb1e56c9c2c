import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/clients')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/client-labels')),
    'ClientLabelsPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/clients/movement')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/client-classes')),
    'MovementPage',
  ),
});

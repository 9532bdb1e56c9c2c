import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/levers')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/levers')),
    'LeversPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/money')),
    'MoneyIndex',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPaymentsSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/payments')({
  validateSearch: readPaymentsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/payments')),
    'PaymentsPage',
  ),
});

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReceivablesSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/receivables')({
  validateSearch: readReceivablesSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/receivables')),
    'ReceivablesPage',
  ),
});

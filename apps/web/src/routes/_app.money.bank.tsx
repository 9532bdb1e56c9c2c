import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBankSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/money/bank')({
  validateSearch: readBankSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/bank')),
    'BankPage',
  ),
});

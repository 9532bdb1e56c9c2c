import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/terms')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/terms-directory')),
    'TermsPage',
  ),
});

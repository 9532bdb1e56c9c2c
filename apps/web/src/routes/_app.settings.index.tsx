import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/settings')),
    'SettingsIndex',
  ),
});

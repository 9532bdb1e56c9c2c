import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/settings/notifications')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/notifications')),
    'NoticeSettingsPage',
  ),
});

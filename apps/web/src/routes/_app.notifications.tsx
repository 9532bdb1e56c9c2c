import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readNotificationsSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/notifications')({
  validateSearch: readNotificationsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/notifications')),
    'NotificationsPage',
  ),
});

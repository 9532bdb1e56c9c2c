export { notificationsRouter } from './router.ts';
export { writeNotifications } from './write-notifications.ts';

export { sendLetters } from './letters/send-letters.ts';
export { scanOverdue } from './overdue/scan-overdue.ts';
export { notificationsRouter } from './router.ts';
export { withdrawFacts } from './withdraw-facts.ts';
export { writeNotifications } from './write-notifications.ts';

export { NoticesPanel } from './notices-panel.tsx';
export { NotificationsPage } from './notifications-page.tsx';
export { NoticeSettingsPage } from './settings-page.tsx';

export { ClientBriefPage } from './client-brief-page.tsx';
export { DeskBriefPage } from './desk-brief-page.tsx';
export { HandoverBriefPage } from './handover-brief-page.tsx';

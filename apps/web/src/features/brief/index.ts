export { ClientBriefPage } from './client-brief-page.tsx';
export { HandoverBriefPage } from './handover-brief-page.tsx';

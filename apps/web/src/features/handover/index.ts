export { HandoverPage } from './handover-page.tsx';
export { HandoverRecordPage } from './record-page.tsx';

export { ReceivablesPage } from './receivables-page.tsx';

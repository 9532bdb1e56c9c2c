export { PasteDialog } from './paste-dialog.tsx';

export { MoveDialog } from './move-dialog.tsx';
export { type Moving, movingOf } from './moving.ts';

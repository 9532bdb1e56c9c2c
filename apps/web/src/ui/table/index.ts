export * from './cells.tsx';
export * from './column-chooser.tsx';
export * from './data-table.tsx';
export { asLayout, setLayout, useLayout } from './layout.ts';
export type * from './types.ts';

export { useAppliedColumns } from './use-applied-columns.ts';
export { ViewsMenu } from './views-menu.tsx';

import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorklistSearch } from '#lib';

const load = () => import('#features/worklist');

export const Route = createFileRoute('/_app/summary')({
  validateSearch: readWorklistSearch,
  loaderDeps: ({ search: { open: _open, step: _step, ...filter } }) => filter,
  loader: async ({ deps }) => void (await load()).startSummary(deps),
  component: lazyRouteComponent(load, 'SummaryPage'),
});

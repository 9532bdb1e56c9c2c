import { createFileRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readWorklistSearch, searchToOpen } from '#lib';

const load = () => import('#features/worklist');

export const Route = createFileRoute('/_app/summary')({
  validateSearch: readWorklistSearch,
  beforeLoad: ({ search, cause }) => {
    const wanted = searchToOpen('summary', search, cause);
    if (wanted) throw redirect({ to: '/summary', search: wanted });
  },
  loaderDeps: ({ search: { open: _open, step: _step, ...filter } }) => filter,
  loader: async ({ deps }) => void (await load()).startSummary(deps),
  component: lazyRouteComponent(load, 'SummaryPage'),
});

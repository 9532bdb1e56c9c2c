import { createFileRoute, redirect } from '@tanstack/react-router';
import { homeOf, loadMe } from '#lib';

/** Each role begins the day on a page of its own. */
export const Route = createFileRoute('/_app/')({
  beforeLoad: async () => {
    throw redirect({ to: homeOf(await loadMe()) });
  },
});

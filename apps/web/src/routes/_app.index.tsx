import { createFileRoute, redirect } from '@tanstack/react-router';

/** Each role opens its own summary; so far they share one page, which knows the role. */
export const Route = createFileRoute('/_app/')({
  beforeLoad: () => {
    throw redirect({ to: '/summary' });
  },
});

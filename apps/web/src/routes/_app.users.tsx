import { createFileRoute, redirect } from '@tanstack/react-router';

/** Where the users were before they became one of the settings. */
export const Route = createFileRoute('/_app/users')({
  beforeLoad: () => {
    throw redirect({ to: '/settings/users', replace: true });
  },
});

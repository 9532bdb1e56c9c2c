import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/users')({
  component: lazyRouteComponent(() => import('#features/people'), 'UsersPage'),
});

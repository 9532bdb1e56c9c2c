import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/clients/new')({
  component: lazyRouteComponent(() => import('#features/client'), 'NewClientPage'),
});

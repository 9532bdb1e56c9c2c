import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/import')({
  component: lazyRouteComponent(() => import('#features/exchange'), 'ImportPage'),
});

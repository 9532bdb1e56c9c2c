import { t } from '@lingui/core/macro';
import { createRouter } from '@tanstack/react-router';
import { EmptyState, FailureState } from '#ui';
import { routeTree } from './routeTree.gen.ts';

const pendingMs = 150;

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: pendingMs,
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <FailureState error={error} onRetry={reset} />,
  defaultNotFoundComponent: () => <EmptyState title={t`Такой страницы нет`} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import { createFileRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { failureKind, loadMe, loadStageNames } from '#lib';

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ location }) => {
    try {
      await Promise.all([loadMe(), loadStageNames()]);
    } catch (error) {
      if (failureKind(error) === 'signed_out') throw redirect({ to: '/login', search: { next: location.href } });
      throw error;
    }
  },
  component: lazyRouteComponent(() => import('#features/frame'), 'Frame'),
});

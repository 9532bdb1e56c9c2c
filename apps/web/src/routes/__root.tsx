import { createRootRoute, Outlet } from '@tanstack/react-router';
import { Toasts } from '#ui';

export const Route = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toasts />
    </>
  ),
});

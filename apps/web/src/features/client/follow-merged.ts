import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A link to a client that was merged answers with the surviving one: the address follows. */
export function useFollowMerged(asked: string, answered: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (answered !== undefined && answered !== asked)
      void navigate({ to: '/clients/$clientId', params: { clientId: answered }, replace: true });
  }, [navigate, asked, answered]);
}

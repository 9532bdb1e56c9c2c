import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Whether the page was opened for the sake of this card: then it is brought into view and has the focus. */
export function useArrival(place: string): boolean {
  const arrived = useLocation({ select: ({ hash }) => hash === place });
  useEffect(() => {
    if (arrived) document.getElementById(place)?.focus();
  }, [arrived, place]);
  return arrived;
}

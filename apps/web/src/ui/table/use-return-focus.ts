import { useEffect, useEffectEvent, useRef } from 'react';

/** Focus comes back to the list when its detail closes, on the same row. */
export function useReturnFocus(openId: string | undefined, focus: () => void): void {
  const before = useRef(openId);
  const back = useEffectEvent(focus);
  useEffect(() => {
    if (before.current !== undefined && openId === undefined) back();
    before.current = openId;
  }, [openId]);
}

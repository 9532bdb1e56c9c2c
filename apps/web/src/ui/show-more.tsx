import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** The foot of a list that has more pages. */
export function ShowMore({ busy, onMore, children }: { busy: boolean; onMore: () => void; children: ReactNode }) {
  return (
    <div className="border-t border-line2 p-2 text-center">
      <Button small busy={busy} onClick={onMore}>
        {children}
      </Button>
    </div>
  );
}

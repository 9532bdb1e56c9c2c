import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface MoreRowsProps {
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
  /** What the button says. */
  children: ReactNode;
}

/** The end of a list that goes on: nothing is shown where it doesn't. */
export function MoreRows({ hasMore, busy = false, onMore, children }: MoreRowsProps) {
  if (!hasMore) return null;
  return (
    <div className="no-print border-t border-line2 p-2 text-center">
      <Button small busy={busy} onClick={onMore}>
        {children}
      </Button>
    </div>
  );
}

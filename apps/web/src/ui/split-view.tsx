import type { ReactNode } from 'react';
import { useHotkey, useRoomForSplit } from '#lib';

interface SplitViewProps {
  list: ReactNode;
  /** The open detail, or nothing. */
  detail: ReactNode | null;
  onClose: () => void;
  label: string;
}

/** A list with the open detail beside it; on a narrow screen the detail covers the list, which stays mounted and keeps its place. */
export function SplitView({ list, detail, onClose, label }: SplitViewProps) {
  const beside = useRoomForSplit();
  useHotkey('Escape', onClose, detail !== null);
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{list}</div>
      {detail === null ? null : (
        <aside
          aria-label={label}
          className={
            beside
              ? 'flex w-[46%] max-w-3xl min-w-[440px] flex-col border-l border-line bg-bg'
              : 'absolute inset-0 z-20 flex flex-col bg-bg'
          }
        >
          {detail}
        </aside>
      )}
    </div>
  );
}

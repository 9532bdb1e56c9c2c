import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { RowBones } from '../query-view.tsx';
import { FailureState } from '../states.tsx';
import type { DataTableProps } from './types.ts';

const guessedHeight = 104;
const loadAhead = 10;

/** The same rows on a phone: one card under another, in the order of the list. */
export function CardList<T extends object>({
  label,
  rows,
  rowId,
  card,
  loading,
  error,
  onRetry,
  empty,
  hasMore,
  loadMore,
  onOpen,
  rowTone,
}: DataTableProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown > rows.length - loadAhead) loadMore();
  }, [hasMore, lastShown, rows.length, loadMore]);
  if (error && rows.length === 0) return <FailureState error={error} onRetry={onRetry} />;
  if (loading) return <RowBones rows={10} />;
  if (rows.length === 0) return empty;
  return (
    <div ref={scroller} className="print-flow min-h-0 flex-1 overflow-y-auto">
      <ul aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const late = rowTone?.(row) === 'late';
          return (
            <li
              key={rowId(row)}
              data-index={item.index}
              ref={virtual.measureElement}
              className="absolute top-0 left-0 w-full"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                onClick={() => onOpen?.(row)}
                className={`block w-full border-b border-line bg-panel px-4 py-2.5 text-left -outline-offset-2 ${late ? 'shadow-[inset_3px_0_0_var(--late)]' : ''}`}
              >
                {card?.(row)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

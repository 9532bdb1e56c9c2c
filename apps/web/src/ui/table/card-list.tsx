import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { RowBones } from '../query-view.tsx';
import { FailureState } from '../states.tsx';
import type { DataTableProps } from './types.ts';

const guessedHeight = 104;
const loadAhead = 10;

interface CardItemProps {
  index: number;
  top: number;
  late: boolean;
  measure: (element: HTMLElement | null) => void;
  onOpen: () => void;
  children: ReactNode;
}

function CardItem({ index, top, late, measure, onOpen, children }: CardItemProps) {
  const mark = late ? 'shadow-[inset_3px_0_0_var(--late)]' : '';
  return (
    <li
      data-index={index}
      ref={measure}
      className="absolute top-0 left-0 w-full"
      style={{ transform: `translateY(${top}px)` }}
    >
      <button
        type="button"
        onClick={onOpen}
        className={`block w-full border-b border-line bg-panel px-4 py-2.5 text-left -outline-offset-2 ${mark}`}
      >
        {children}
      </button>
    </li>
  );
}

/** The same rows on a phone: one card under another, in the order of the list. */
export function CardList<T extends object>(props: DataTableProps<T>) {
  const { rows, rowId, hasMore, loadMore, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    // A card of half a pixel would lose its line under the next one.
    measureElement: (element) => Math.ceil(element.getBoundingClientRect().height),
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown > rows.length - loadAhead) loadMore();
  }, [hasMore, lastShown, rows.length, loadMore]);
  if (props.error && rows.length === 0) return <FailureState error={props.error} onRetry={props.onRetry} />;
  if (props.loading) return <RowBones rows={10} />;
  if (rows.length === 0) return props.empty;
  return (
    <div ref={scroller} className="print-flow min-h-0 flex-1 overflow-y-auto">
      <ul aria-label={props.label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const late = props.rowTone?.(row) === 'late';
          return (
            <CardItem
              key={rowId(row)}
              index={item.index}
              top={item.start}
              late={late}
              measure={virtual.measureElement}
              onOpen={() => onOpen?.(row)}
            >
              {props.card?.(row)}
            </CardItem>
          );
        })}
      </ul>
    </div>
  );
}

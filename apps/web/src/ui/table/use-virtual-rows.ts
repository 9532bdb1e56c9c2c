import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { DataTableProps } from './types.ts';

const loadAhead = 30;
const headerHeight = 30;
const totalsHeight = 40;

type VirtualRowsProps<T> = Pick<DataTableProps<T>, 'rows' | 'rowId' | 'hasMore' | 'loadMore'> & { rowHeight: number };

/** Draws only the rows in the window and asks for the next page before its end is reached. */
export function useVirtualRows<T>({ rows, rowId, hasMore, loadMore, rowHeight }: VirtualRowsProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // Until it is measured it may be as high as the window, so that rows come with the first drawing.
    initialRect: { width: innerWidth, height: innerHeight },
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: totalsHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row ? rowId(row) : index;
    },
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rowHeight > 0) virtual.measure();
  }, [virtual, rowHeight]);
  useEffect(() => {
    if (hasMore && lastShown > rows.length - loadAhead) loadMore();
  }, [hasMore, lastShown, rows.length, loadMore]);
  return { scroller, items, height: virtual.getTotalSize(), scrollTo: virtual.scrollToIndex };
}

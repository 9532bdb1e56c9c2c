import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useDensity } from '#lib';
import { cx } from '../cx.ts';
import { FailureState } from '../states.tsx';
import { BodyRow } from './body-row.tsx';
import { TableBones } from './bones.tsx';
import { HeaderRow } from './header-row.tsx';
import { TotalsRow } from './totals-row.tsx';
import type { Column, DataTableProps } from './types.ts';
import { type ColumnTable, useColumnTable } from './use-column-table.ts';
import { type Spot, useGridKeys } from './use-grid-keys.ts';
import { useRowSelection } from './use-row-selection.ts';

const heights = { normal: 46, compact: 32 };
const loadAhead = 30;
const headerHeight = 30;

function templateOf<T extends object>(table: ColumnTable<T>, columns: ReadonlyArray<Column<T>>) {
  const sizes = columns.map((column) => table.getColumn(column.id)?.getSize() ?? column.size);
  const resized = table.state.columnSizing;
  const tracks = columns.map((column, at) =>
    column.grow && resized[column.id] === undefined ? `minmax(${sizes[at]}px, ${column.grow}fr)` : `${sizes[at]}px`,
  );
  return { columns: tracks.join(' '), width: sizes.reduce((sum, size) => sum + size, 0) };
}

function useVisibleColumns<T extends object>(table: ColumnTable<T>, columns: ReadonlyArray<Column<T>>) {
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const ids = table
    .getVisibleLeafColumns()
    .map((column) => column.id)
    .join(' ');
  const visible = useMemo(() => ids.split(' ').flatMap((column) => byId.get(column) ?? []), [ids, byId]);
  return { byId, visible };
}

/** Focus comes back to the list when its detail closes, on the same row. */
function useReturnFocus(openId: string | undefined, focus: () => void) {
  const before = useRef(openId);
  useEffect(() => {
    if (before.current !== undefined && openId === undefined) focus();
    before.current = openId;
  }, [openId, focus]);
}

export function Grid<T extends object>(props: DataTableProps<T>) {
  const { id, rows, rowId, hasMore, loadMore, onOpen, openId } = props;
  const table = useColumnTable(props);
  const { byId, visible } = useVisibleColumns(table, props.columns);
  const density = useDensity();
  const rowHeight = heights[density];
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: 40,
    getItemKey: (index) => {
      const row = rows[index];
      return row ? rowId(row) : index;
    },
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useEffect(() => {
    if (hasMore && lastShown > rows.length - loadAhead) loadMore();
  }, [hasMore, lastShown, rows.length, loadMore]);
  useReturnFocus(
    openId,
    useCallback(() => scroller.current?.focus({ preventScroll: true }), []),
  );
  const cellId = useCallback((row: number, column: string) => `${id}-${row}-${column}`, [id]);
  const select = useRowSelection(rows, rowId, props.selection);

  const open = (at: Spot) => {
    const row = rows[at.row];
    if (row) onOpen?.(row);
  };
  const enter = (at: Spot, event: KeyboardEvent) => {
    const column = table.getColumn(visible[at.column]?.id ?? '');
    if (at.row >= 0) open(at);
    else if (column?.getCanSort()) column.toggleSorting(undefined, event.shiftKey);
  };
  const reveal = (at: Spot) => {
    if (at.row >= 0) virtual.scrollToIndex(at.row);
    const column = visible[at.column]?.id;
    if (column) document.getElementById(cellId(-1, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const { spot, setSpot, onKeyDown } = useGridKeys({
    rows: rows.length,
    columns: visible.length,
    page: 12,
    onEnter: enter,
    onSpace: (at) => select(at.row, false),
    onMove: reveal,
  });
  const onClick = useCallback(
    (row: number, column: number) => {
      setSpot({ row, column });
      const clicked = rows[row];
      if (clicked && !document.getSelection()?.toString()) onOpen?.(clicked);
    },
    [rows, onOpen, setSpot],
  );

  const template = templateOf(table, visible);
  const style = {
    '--columns': template.columns,
    '--table-width': `${template.width}px`,
    '--row-height': `${rowHeight}px`,
  } as CSSProperties;
  const spotColumn = visible[spot.column]?.id;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={props.total ?? -1}
      aria-colcount={visible.length}
      aria-busy={props.loading}
      aria-multiselectable={props.selection ? true : undefined}
      aria-activedescendant={spotColumn && rows.length > 0 ? cellId(spot.row, spotColumn) : undefined}
      onKeyDown={onKeyDown}
      style={style}
      className={cx('print-flow relative min-h-0 flex-1 overflow-auto bg-panel', density === 'compact' && 'compact')}
    >
      <div role="rowgroup" className="sticky top-0 z-10">
        <HeaderRow table={table} byId={byId} cellId={cellId} activeColumn={spot.row === -1 ? spot.column : null} />
      </div>
      {props.loading ? <TableBones columns={visible} rowHeight={rowHeight} /> : null}
      <div role="rowgroup" className="rows-space relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const key = rowId(row);
          return (
            <BodyRow
              key={key}
              row={row}
              index={item.index}
              top={item.start}
              columns={visible}
              cellId={cellId}
              label={props.rowLabel(row)}
              tone={props.rowTone?.(row) ?? 'plain'}
              activeColumn={item.index === spot.row ? spot.column : null}
              open={key === openId}
              selected={props.selection?.ids.has(key)}
              onSelect={select}
              onClick={onClick}
              onHover={props.onHover}
            />
          );
        })}
      </div>
      {props.totals && rows.length > 0 ? (
        <div role="rowgroup" className="contents">
          <TotalsRow columns={visible} totals={props.totals} />
        </div>
      ) : null}
    </div>
  );
}

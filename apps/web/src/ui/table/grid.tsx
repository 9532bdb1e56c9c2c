import { type CSSProperties, type KeyboardEvent, type MouseEvent, useCallback, useRef } from 'react';
import { useDensity } from '#lib';
import { cx } from '../cx.ts';
import { BodyRow } from './body-row.tsx';
import { TableBones } from './bones.tsx';
import { CellHint } from './cell-hint.tsx';
import { HeaderRow } from './header-row.tsx';
import { TotalsRow } from './totals-row.tsx';
import type { DataTableProps } from './types.ts';
import { useCellHint } from './use-cell-hint.ts';
import { useColumnTable } from './use-column-table.ts';
import { type Spot, useGridKeys } from './use-grid-keys.ts';
import { useKeepSpot } from './use-keep-spot.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { useVisibleColumns } from './use-visible-columns.ts';

const heights = { normal: 46, compact: 32 };
const rowsOfPage = 12;
/** A table one walks with arrows; WAI-ARIA allows the role on the element. */
const gridRole = { role: 'grid', tabIndex: 0 };

/** The cell that was clicked; a click on a link, a box or a selected text is theirs. */
function clickedSpot(event: MouseEvent): Spot | null {
  if (
    !(event.target instanceof Element) ||
    event.target.closest('a,button,input') ||
    document.getSelection()?.toString()
  )
    return null;
  const cell = event.target.closest<HTMLElement>('td[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

function useGrid<T extends object>(props: DataTableProps<T>, rowHeight: number) {
  const { id, rows, rowId, onOpen, openId, selection } = props;
  const grid = useRef<HTMLTableElement>(null);
  const table = useColumnTable(props);
  const columns = useVisibleColumns(table, props.columns);
  const hint = useCellHint({ rows, rowId, columns: columns.visible });
  const virtual = useVirtualRows({ ...props, rowHeight });
  const select = useRowSelection(rows, rowId, selection);
  const cellId = useCallback((row: number, column: string) => `${id}-${row}-${column}`, [id]);
  const open = (at: Spot) => {
    const row = rows[at.row];
    if (row) onOpen?.(row);
  };
  const onEnter = (at: Spot, event: KeyboardEvent) => {
    const column = table.getColumn(columns.visible[at.column]?.id ?? '');
    if (at.row >= 0) open(at);
    else if (column?.getCanSort()) column.toggleSorting(undefined, event.shiftKey);
  };
  const onMove = (at: Spot) => {
    if (at.row >= 0) virtual.scrollTo(at.row);
    const column = columns.visible[at.column]?.id;
    if (column) document.getElementById(cellId(-1, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    hint.onSpot(at);
  };
  const keys = useGridKeys({
    rows: rows.length,
    columns: columns.visible.length,
    page: rowsOfPage,
    onEnter,
    onMove,
    onSpace: (at) => select(at.row, false),
  });
  useKeepSpot(rows, rowId, keys.spot, keys.setSpot);
  useReturnFocus(openId, () => grid.current?.focus({ preventScroll: true }));
  const onClick = (event: MouseEvent) => {
    const at = clickedSpot(event);
    if (!at) return;
    keys.setSpot(at);
    hint.hide();
    open(at);
  };
  return { grid, table, columns, virtual, select, cellId, keys, hint, onClick };
}

function Body<T extends object>({ props, grid }: { props: DataTableProps<T>; grid: ReturnType<typeof useGrid<T>> }) {
  const { columns, virtual, select, cellId, keys } = grid;
  return (
    <tbody className="rows-space relative block" style={{ '--rows-height': `${virtual.height}px` } as CSSProperties}>
      {virtual.items.map((item) => {
        const row = props.rows[item.index];
        if (!row) return null;
        const key = props.rowId(row);
        return (
          <BodyRow
            key={key}
            row={row}
            index={item.index}
            top={item.start}
            columns={columns.visible}
            cellId={cellId}
            label={props.rowLabel(row)}
            tone={props.rowTone?.(row) ?? 'plain'}
            activeColumn={item.index === keys.spot.row ? keys.spot.column : null}
            open={key === props.openId}
            selected={props.selection?.ids.has(key)}
            onSelect={select}
            onHover={props.onHover}
          />
        );
      })}
    </tbody>
  );
}

export function Grid<T extends object>(props: DataTableProps<T>) {
  const density = useDensity();
  const rowHeight = heights[density];
  const grid = useGrid(props, rowHeight);
  const { table, columns, virtual, cellId, keys, hint } = grid;
  const style = {
    '--columns': columns.tracks,
    '--table-width': `${columns.width}px`,
    '--row-height': `${rowHeight}px`,
  } as CSSProperties;
  const spotColumn = columns.visible[keys.spot.column]?.id;
  const active = {
    ...(props.selection ? { 'aria-multiselectable': true } : {}),
    ...(spotColumn && props.rows.length > 0 ? { 'aria-activedescendant': cellId(keys.spot.row, spotColumn) } : {}),
  };
  return (
    <div
      ref={virtual.scroller}
      style={style}
      onScroll={hint.hide}
      className={cx('print-flow relative min-h-0 flex-1 overflow-auto bg-panel', density === 'compact' && 'compact')}
    >
      <table
        ref={grid.grid}
        {...gridRole}
        {...active}
        aria-label={props.label}
        aria-rowcount={props.total === undefined ? -1 : props.total + 1}
        aria-colcount={columns.visible.length}
        aria-busy={props.loading}
        onKeyDown={keys.onKeyDown}
        onClick={grid.onClick}
        onPointerOver={hint.onPointerOver}
        onPointerLeave={hint.leave}
        onBlur={hint.hide}
        className="relative block min-h-full w-max min-w-full"
      >
        <HeaderRow
          table={table}
          byId={columns.byId}
          cellId={cellId}
          activeColumn={keys.spot.row === -1 ? keys.spot.column : null}
        />
        <Body props={props} grid={grid} />
        {props.totals && props.rows.length > 0 ? <TotalsRow columns={columns.visible} totals={props.totals} /> : null}
      </table>
      {props.loading ? <TableBones columns={columns.visible} rowHeight={rowHeight} /> : null}
      {hint.shown ? (
        <CellHint
          cellId={cellId(hint.shown.index, hint.shown.column)}
          onEnter={hint.keep}
          onLeave={hint.leave}
          onClose={hint.hide}
        >
          {hint.shown.content}
        </CellHint>
      ) : null}
    </div>
  );
}

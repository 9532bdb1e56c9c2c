import {
  type ColumnDef,
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { setLayout, useLayout } from './layout.ts';
import type { DataTableProps, SortKey } from './types.ts';

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

function next<T>(updater: Updater<T>, before: T): T {
  return updater instanceof Function ? updater(before) : updater;
}

const noSort: SortKey[] = [];
const smallestColumn = 56;

/** TanStack Table as the model of columns and sorting; rows come ordered from the server. */
export function useColumnTable<T extends object>(props: DataTableProps<T>) {
  const { id, columns, rows, rowId } = props;
  const layout = useLayout(id, columns);
  const sorting = props.sort ? [...props.sort] : noSort;
  const defs = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, T> => ({
          id: column.id,
          header: column.title,
          accessorFn: rowId,
          size: column.size,
          minSize: smallestColumn,
          enableSorting: column.sortable === true,
        }),
      ),
    [columns, rowId],
  );
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = Object.fromEntries(layout.hidden.map((hidden) => [hidden, false]));
  return useTable({
    features,
    columns: defs,
    data,
    getRowId: rowId,
    state: { columnSizing: layout.sizes, columnOrder: layout.order, columnVisibility, sorting },
    manualSorting: true,
    enableMultiSort: props.multiSort === true,
    columnResizeMode: 'onChange',
    onColumnSizingChange: (updater) => setLayout(id, { ...layout, sizes: next(updater, layout.sizes) }),
    onColumnOrderChange: (updater) => setLayout(id, { ...layout, order: next(updater, layout.order) }),
    onColumnVisibilityChange: (updater) => {
      const seen = next(updater, columnVisibility);
      setLayout(id, { ...layout, hidden: Object.keys(seen).filter((column) => seen[column] === false) });
    },
    onSortingChange: (updater) => props.onSort?.(next(updater, sorting)),
  });
}

export type ColumnTable<T extends object> = ReturnType<typeof useColumnTable<T>>;

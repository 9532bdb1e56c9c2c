import { useMemo } from 'react';
import type { Column } from './types.ts';
import type { ColumnTable } from './use-column-table.ts';

/** The columns on screen in their order, and the tracks of the grid they are laid on. */
export function useVisibleColumns<T extends object>(table: ColumnTable<T>, columns: ReadonlyArray<Column<T>>) {
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const shown = table.getVisibleLeafColumns();
  const ids = shown.map((column) => column.id).join(' ');
  const visible = useMemo(() => ids.split(' ').flatMap((id) => byId.get(id) ?? []), [ids, byId]);
  const sizes = shown.map((column) => column.getSize());
  const resized = table.state.columnSizing;
  const tracks = visible.map((column, at) => {
    const size = sizes[at] ?? column.size;
    return column.grow && resized[column.id] === undefined ? `minmax(${size}px, ${column.grow}fr)` : `${size}px`;
  });
  return { byId, visible, tracks: tracks.join(' '), width: sizes.reduce((sum, size) => sum + size, 0) };
}

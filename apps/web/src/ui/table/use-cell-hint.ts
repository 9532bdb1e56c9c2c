import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Column } from './types.ts';
import type { Spot } from './use-grid-keys.ts';

interface HintPlace {
  row: string;
  column: string;
}

interface HintedGrid<T> {
  rows: readonly T[];
  rowId: (row: T) => string;
  columns: ReadonlyArray<Column<T>>;
}

const restMs = 350;
/** Long enough to move the pointer from the cell into its hint. */
const leaveMs = 200;

/** A cell with something to explain does so when the pointer rests on it or the keyboard comes to it. */
export function useCellHint<T>({ rows, rowId, columns }: HintedGrid<T>) {
  const [place, setPlace] = useState<HintPlace | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef('');
  const soon = (next: HintPlace | null) => {
    const key = next ? `${next.row} ${next.column}` : '';
    if (key === wanted.current) return;
    wanted.current = key;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPlace(next), next ? restMs : leaveMs);
  };
  const hide = () => {
    wanted.current = '';
    clearTimeout(timer.current);
    setPlace(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const placeOf = ({ row, column }: Spot): HintPlace | null => {
    const at = rows[row];
    const hinted = columns[column];
    return at && hinted?.hint ? { row: rowId(at), column: hinted.id } : null;
  };
  /** A finger opens the row; only a pointer rests. */
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    soon(cell ? placeOf({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) }) : null);
  };
  const index = place ? rows.findIndex((row) => rowId(row) === place.row) : -1;
  const row = rows[index];
  const hint = row && columns.find((column) => column.id === place?.column)?.hint?.(row);
  const shown = hint && place ? { index, column: place.column, content: hint } : null;
  const keep = () => {
    wanted.current = place ? `${place.row} ${place.column}` : '';
    clearTimeout(timer.current);
  };
  return { shown, hide, keep, onPointerOver, leave: () => soon(null), onSpot: (spot: Spot) => soon(placeOf(spot)) };
}

import { type KeyboardEvent, useState } from 'react';

/** Where the keyboard is: row −1 is the header. */
export interface Spot {
  row: number;
  column: number;
}

interface GridKeys {
  rows: number;
  columns: number;
  page: number;
  onEnter: (spot: Spot, event: KeyboardEvent) => void;
  onSpace: (spot: Spot) => void;
  onMove: (spot: Spot) => void;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Where a key leads from a spot, or null when the key isn't about moving. */
export function moved(
  spot: Spot,
  key: string,
  withControl: boolean,
  size: { rows: number; columns: number; page: number },
): Spot | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowDown':
      return { ...spot, row: clamp(spot.row + 1, -1, last.row) };
    case 'ArrowUp':
      return { ...spot, row: clamp(spot.row - 1, -1, last.row) };
    case 'PageDown':
      return { ...spot, row: clamp(spot.row + size.page, -1, last.row) };
    case 'PageUp':
      return { ...spot, row: clamp(spot.row - size.page, 0, last.row) };
    case 'ArrowRight':
      return { ...spot, column: clamp(spot.column + 1, 0, last.column) };
    case 'ArrowLeft':
      return { ...spot, column: clamp(spot.column - 1, 0, last.column) };
    case 'Home':
      return withControl ? { row: 0, column: 0 } : { ...spot, column: 0 };
    case 'End':
      return withControl ? last : { ...spot, column: last.column };
    default:
      return null;
  }
}

/** The whole grid is one tab stop; inside it arrows walk the cells, Enter opens, Space selects. */
export function useGridKeys(keys: GridKeys) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const to = moved(spot, event.key, event.ctrlKey || event.metaKey, keys);
    if (to) {
      setSpot(to);
      keys.onMove(to);
    } else if (event.key === 'Enter') keys.onEnter(spot, event);
    else if (event.key === ' ') keys.onSpace(spot);
    else return;
    event.preventDefault();
  };
  return { spot, setSpot, onKeyDown };
}

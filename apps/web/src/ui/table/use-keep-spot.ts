import { useEffect, useEffectEvent, useRef } from 'react';
import type { Spot } from './use-grid-keys.ts';

/** Rows come anew and in another order while somebody works: the keyboard stays on the same row, not on the same place. */
export function useKeepSpot<T>(
  rows: readonly T[],
  rowId: (row: T) => string,
  spot: Spot,
  setSpot: (spot: Spot) => void,
): void {
  const held = useRef<string | null>(null);
  const follow = useEffectEvent(() => {
    if (spot.row < 0 || held.current === null) return;
    const at = rows.findIndex((row) => rowId(row) === held.current);
    // Of a row that is gone stays the place, unless that was the last one.
    const row = at >= 0 ? at : Math.min(spot.row, rows.length - 1);
    if (row >= 0 && row !== spot.row) setSpot({ ...spot, row });
  });
  const hold = useEffectEvent(() => {
    const row = rows[spot.row];
    held.current = row ? rowId(row) : null;
  });
  useEffect(() => {
    if (rows) follow();
  }, [rows]);
  useEffect(() => {
    if (spot) hold();
  }, [spot]);
}

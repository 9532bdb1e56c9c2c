import { useCallback, useRef } from 'react';
import type { Selection } from './types.ts';

/** Space or a click toggles one row; with Shift everything from the last toggled one. */
export function useRowSelection<T>(rows: readonly T[], rowId: (row: T) => string, selection: Selection | undefined) {
  const anchor = useRef(0);
  return useCallback(
    (index: number, range: boolean) => {
      if (!selection || index < 0) return;
      const [from, to] = range ? [Math.min(anchor.current, index), Math.max(anchor.current, index)] : [index, index];
      const touched = rows.slice(from, to + 1).map(rowId);
      anchor.current = index;
      const chosen = new Set(selection.ids);
      const turnOn = range || touched.some((row) => !chosen.has(row));
      for (const row of touched) {
        if (turnOn) chosen.add(row);
        else chosen.delete(row);
      }
      selection.onChange(chosen);
    },
    [rows, rowId, selection],
  );
}

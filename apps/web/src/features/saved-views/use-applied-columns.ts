import { useEffect } from 'react';
import { asLayout, setLayout } from '#ui';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A saved view carries its columns in the URL: they are applied once and leave the URL, so that later changes are one's own. */
export function useAppliedColumns(
  tableId: string,
  columns: string | undefined,
  setSearch: (change: { columns: undefined }) => void,
): void {
  useEffect(() => {
    if (columns === undefined) return;
    const layout = asLayout(parse(columns));
    if (layout) setLayout(tableId, layout);
    setSearch({ columns: undefined });
  }, [tableId, columns, setSearch]);
}

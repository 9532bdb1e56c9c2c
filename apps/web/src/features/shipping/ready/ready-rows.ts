import { useState } from 'react';
import type { ShippingRow } from '../row.ts';
import { pastedColumn } from './pasted-column.ts';

/** What the grid has to know of a line; quantities are of the whole line. */
export interface ReadyLine {
  lineId: string;
  orderNumber: string;
  clientName: string;
  description: string;
  unit: string;
  quantity: number;
  /** Ready now, and the bounds of what may be written: nothing shipped can be unready, nothing given up ready. */
  was: number;
  least: number;
  most: number;
}

export function readyLinesOf(rows: readonly ShippingRow[]): ReadyLine[] {
  return rows.map((row) => ({
    lineId: row.lineId,
    orderNumber: row.orderNumber,
    clientName: row.clientName,
    description: row.description,
    unit: row.unit,
    quantity: row.quantity,
    was: row.readyQuantity,
    least: row.shippedQuantity,
    most: row.quantity - row.writtenOffQuantity,
  }));
}

function isRight({ least, most }: ReadyLine, value: number | null): value is number {
  return value !== null && value >= least && value <= most;
}

/** Quantities typed or pasted by line; without a proposal a line starts with what is ready now. */
export function useReadyRows(lines: readonly ReadyLine[], proposed: ReadonlyMap<string, number>) {
  const [values, setValues] = useState<ReadonlyMap<string, number | null>>(proposed);
  const rows = lines.map((line) => {
    const typed = values.get(line.lineId);
    const value = typed === undefined ? line.was : typed;
    return { line, value, right: isRight(line, value) };
  });
  const changed = rows.flatMap(({ line, value }) =>
    isRight(line, value) && value !== line.was ? [{ lineId: line.lineId, readyQuantity: value }] : [],
  );
  /** Lays a copied column over the rows from one on; answers with the last row it reached, null when it was no column. */
  const paste = (from: number, text: string): number | null => {
    const column = pastedColumn(text);
    if (column.length < 2) return null;
    const next = new Map(values);
    const covered = lines.slice(from, from + column.length);
    for (const [at, line] of covered.entries()) {
      const value = column[at];
      if (value !== undefined && value !== null) next.set(line.lineId, value);
    }
    setValues(next);
    return from + covered.length - 1;
  };
  return {
    rows,
    changed,
    valid: changed.length > 0 && rows.every(({ right }) => right),
    paste,
    set: (lineId: string, value: number | null) => setValues(new Map(values).set(lineId, value)),
    fill: () => setValues(new Map(lines.map((line) => [line.lineId, line.most]))),
  };
}

export type ReadyRows = ReturnType<typeof useReadyRows>;

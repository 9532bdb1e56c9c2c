import type { RawRow } from './source.ts';

const rowsLookedAt = 20;

export interface FoundHeader {
  readonly row: number;
  /** One per column, unique and never empty. */
  readonly headers: readonly string[];
}

/** How many rows {@link findHeader} wants to see. */
export const headerSearchRows: number = rowsLookedAt;

/**
 * The header row: the given one, or the first that fills at least half of the columns in use. Reports put a title and
 * a period above the table, in a cell or two.
 */
export function findHeader(rows: readonly RawRow[], headerRow: number | null): FoundHeader | null {
  if (headerRow !== null) return headerFrom(rows.find((row) => row.row === headerRow));
  const widest = Math.max(0, ...rows.slice(0, rowsLookedAt).map(filledCells));
  return headerFrom(widest === 0 ? undefined : rows.find((row) => filledCells(row) * 2 >= widest));
}

function filledCells(row: RawRow): number {
  return row.cells.filter((cell) => cell !== '').length;
}

function headerFrom(row: RawRow | undefined): FoundHeader | null {
  if (row === undefined) return null;
  const taken = new Set<string>();
  const headers = row.cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ') || columnName(at);
    const unique = taken.has(name) ? `${name} (${columnName(at)})` : name;
    taken.add(unique);
    return unique;
  });
  return { row: row.row, headers };
}

/** A column without a header is called by its letter, as the spreadsheet does. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

import { parseDecimal } from '../parse-decimal.ts';
import { readDayAndTime } from '../read-day.ts';
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
 * The header row: the given one, or else the fullest of the rows above the first that looks like data. Reports put a
 * title and a period above the table, in a cell or two; what fills less than half of the columns in use is no header.
 */
export function findHeader(rows: readonly RawRow[], headerRow: number | null): FoundHeader | null {
  if (headerRow !== null) return headerFrom(rows.find((row) => row.row === headerRow));
  const searched = rows.slice(0, rowsLookedAt);
  const widest = Math.max(0, ...searched.map(filledCells));
  if (widest === 0) return null;
  const full = searched.filter((row) => filledCells(row) * 2 >= widest);
  const firstData = full.findIndex(looksLikeData);
  const above = firstData === -1 ? full : full.slice(0, firstData);
  const [fullest] = above.toSorted((one, other) => filledCells(other) - filledCells(one));
  return headerFrom(fullest ?? full[0]);
}

function looksLikeData(row: RawRow): boolean {
  return row.cells.some((cell) => parseDecimal(cell, 2) !== null || readDayAndTime(cell) !== null);
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

/** A file to be read as a table: uploaded and in memory, or on disk. */
export type TableSource =
  | { readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly fileName: string; readonly path: string };

export interface TableOptions {
  /** The sheet of a workbook, by name; the first one that is not hidden when absent. */
  readonly sheet?: string;
  /** The number of the row with the headers, from 1; found by its look when absent. */
  readonly headerRow?: number;
}

/** One row as written, blank ones included, so that its number is what a spreadsheet shows beside it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What was understood of an uploaded file. */
export interface Inspected {
  kind: string | null;
  headers: readonly string[];
  guessed: Readonly<Record<string, string>>;
  sample: ReadonlyArray<readonly string[]>;
  columns: ReadonlyArray<{ name: string; required: boolean }>;
}

export interface RefusedRow {
  row: number;
  code: string;
  message: string;
}

export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** The first of them; `refusedCount` counts all. */
  refused: readonly RefusedRow[];
  refusedCount: number;
}

/** A run as the lists show it. */
export interface ImportRun {
  id: string;
  kind: string;
  fileName: string;
  status: string;
  dryRun: boolean;
  rowsRead: number;
  bytesRead: number;
  bytesTotal: number;
  authorName: string | null;
  createdAt: string;
}

export interface FinishedRun extends ImportRun {
  report: ImportReport | null;
  failure: unknown;
}

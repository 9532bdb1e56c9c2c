/** What was understood of an uploaded file. */
export interface Inspected {
  kind: string | null;
  headers: readonly string[];
  guessed: Readonly<Record<string, string>>;
  sample: ReadonlyArray<readonly string[]>;
  columns: ReadonlyArray<{ name: string; required: boolean }>;
}

/** A row that was refused or doubted, with the code of the reason. */
export interface RowNote {
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
  refused: readonly RowNote[];
  refusedCount: number;
  warnings: readonly RowNote[];
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

/** A row, or a record of a file, that somebody should look at. */
export interface RowNote {
  /** Of the spreadsheet or, for XML, the line of the file. */
  row: number;
  code: string;
  /** A sentence for a person: what is wrong, where, and what to do. */
  message: string;
}

export interface KindCounts {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** What an import did. Counts of `perKind` are of records; `read` of a table counts its rows. */
export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** At most {@link mostNotes}; `refusedCount` counts all. */
  refused: RowNote[];
  refusedCount: number;
  warnings: RowNote[];
  warningCount: number;
  perKind: Record<string, KindCounts>;
}

export const mostNotes = 1_000;

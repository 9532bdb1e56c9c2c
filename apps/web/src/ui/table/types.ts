import type { ReactNode } from 'react';
import type { Tone } from '../tone.ts';

export interface Column<T> {
  id: string;
  title: string;
  size: number;
  /** Share of the spare width this column takes; without it the column keeps its size. */
  grow?: number;
  align?: 'end';
  sortable?: boolean;
  /** Hidden until the person asks for it. */
  hidden?: boolean;
  cell: (row: T) => ReactNode;
  /** What the rows are ordered by when this column leads; said on its heading. */
  sortedBy?: string;
  /** Explains the cell when the pointer rests on it or the keyboard comes to it. */
  hint?: (row: T) => ReactNode;
}

export interface SortKey {
  id: string;
  desc: boolean;
}

/** How a person arranged the columns; saved with views. */
export interface Layout {
  order: string[];
  hidden: string[];
  sizes: Record<string, number>;
}

export interface Selection {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
}

export interface DataTableProps<T> {
  /** Names the saved layout and the ids of cells. */
  id: string;
  label: string;
  columns: ReadonlyArray<Column<T>>;
  rows: readonly T[];
  rowId: (row: T) => string;
  rowLabel: (row: T) => string;
  rowTone?: (row: T) => Tone;
  /** Rows in the whole filter, when known. */
  total?: number | undefined;
  totals?: Readonly<Record<string, ReactNode>> | undefined;
  loading: boolean;
  error: unknown;
  onRetry: () => void;
  empty: ReactNode;
  hasMore: boolean;
  loadMore: () => void;
  sort?: readonly SortKey[];
  onSort?: (sort: SortKey[]) => void;
  /** Several sort keys with Shift, where the server can do it. */
  multiSort?: boolean;
  onOpen?: (row: T) => void;
  onHover?: (row: T) => void;
  openId?: string | undefined;
  selection?: Selection;
  /** The row as a card, for a phone. */
  card?: (row: T) => ReactNode;
}

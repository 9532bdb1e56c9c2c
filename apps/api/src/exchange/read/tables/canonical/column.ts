import type { z } from 'zod';
import type { CellFaultCode } from './cell-types.ts';

export interface Column<Schema extends z.ZodType<unknown, string>, Required extends boolean> {
  /** The canonical name, which our exports use as the header. */
  readonly name: string;
  readonly schema: Schema;
  readonly required: Required;
  /** Other headers for it, in Russian and English, the likeliest first. */
  readonly synonyms: readonly string[];
}

export type AnyColumn = Column<z.ZodType<unknown, string>, boolean>;

/** Columns by the name of the field in a parsed row. */
export type TableColumns = Readonly<Record<string, AnyColumn>>;

export type RowOf<Columns extends TableColumns> = {
  readonly [Field in keyof Columns]: Columns[Field] extends Column<infer Schema, infer Required>
    ? Required extends true
      ? z.output<Schema>
      : z.output<Schema> | null
    : never;
};

export interface CellFault {
  readonly column: string;
  readonly code: CellFaultCode;
  readonly value: string;
}

/** A column that may be absent or empty. Synonyms are separated by `|`. */
export function optional<Schema extends z.ZodType<unknown, string>>(
  name: string,
  schema: Schema,
  synonyms: string,
): Column<Schema, false> {
  return { name, schema, required: false, synonyms: synonyms.split('|') };
}

export function required<Schema extends z.ZodType<unknown, string>>(
  name: string,
  schema: Schema,
  synonyms: string,
): Column<Schema, true> {
  return { name, schema, required: true, synonyms: synonyms.split('|') };
}

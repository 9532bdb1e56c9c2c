import type { Result } from '@svodka/domain';
import type { AnyColumn, CellFault } from './column.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { type CanonicalRow, type CanonicalTableName, canonicalTables } from './tables.ts';

/** What spreadsheets and people put where there is nothing. */
const blanks: ReadonlySet<string> = new Set(['', '-', '–', '—', 'null', 'NULL', '#N/A', '#Н/Д']);

/**
 * The cells of one row as values of our types: money in kopecks, quantities in thousandths, days in ISO form. Every
 * fault of the row is told at once, by canonical column, with what was written.
 */
export function parseRow<Table extends CanonicalTableName>(
  table: Table,
  mapping: ColumnMapping,
  cells: Readonly<Record<string, string>>,
): Result<CanonicalRow<Table>, readonly CellFault[]> {
  const columns: Readonly<Record<string, AnyColumn>> = canonicalTables[table];
  const faults: CellFault[] = [];
  const row: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns)) {
    const header = mapping[column.name];
    const written = header === undefined ? '' : (cells[header] ?? '').trim();
    const parsed = readCell(column, written);
    if (parsed.ok) row[field] = parsed.value;
    else faults.push(parsed.error);
  }
  // The fields and their types come from the same table of columns that was just walked.
  return faults.length > 0 ? { ok: false, error: faults } : { ok: true, value: row as CanonicalRow<Table> };
}

function readCell(column: AnyColumn, written: string): Result<unknown, CellFault> {
  if (blanks.has(written)) {
    if (!column.required) return { ok: true, value: null };
    return { ok: false, error: { column: column.name, code: 'required', value: written } };
  }
  const parsed = column.schema.safeParse(written);
  if (parsed.success) return { ok: true, value: parsed.data };
  const code = parsed.error.issues[0]?.message;
  return { ok: false, error: { column: column.name, code: faultCode(code), value: written.slice(0, 200) } };
}

function faultCode(message: string | undefined): CellFault['code'] {
  const codes: readonly CellFault['code'][] = [
    'amount-unreadable',
    'quantity-unreadable',
    'whole-number-unreadable',
    'day-unreadable',
    'moment-unreadable',
  ];
  return codes.find((code) => code === message) ?? 'required';
}

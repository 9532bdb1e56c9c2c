import {
  type CanonicalRow,
  type CanonicalTableName,
  type CellFault,
  type ColumnMapping,
  guessColumns,
  missingColumns,
  openTable,
  parseRow,
  readTable,
  type TableSource,
} from '../read/index.ts';
import { RefusedImport, rowNote } from '../report/index.ts';
import type { Session } from '../session/index.ts';

/** A table ready to be read, as often as needed: its columns are known. */
export interface TableInput {
  source: TableSource;
  mapping: ColumnMapping;
  /** How many rows there are below the header. */
  rows: number;
  /** Stage as written → code of a stage; from the keys `stage:…` of a mapping. */
  stages: ReadonlyMap<string, string>;
}

const stageKey = 'stage:';

/**
 * Finds the columns by their headers, corrected by what the user has mapped. Throws `RefusedImport` when a column that
 * has to be there is not, and `UnreadableFile`.
 */
export async function openTableInput(
  table: CanonicalTableName,
  source: TableSource,
  chosen: Readonly<Record<string, string>> = {},
): Promise<TableInput> {
  const opened = await openTable(source);
  await opened.close();
  const columns = Object.entries(chosen).filter(([column, header]) => !column.startsWith(stageKey) && header !== '');
  const absent = columns.find(([, header]) => !opened.headers.includes(header));
  if (absent)
    throw new RefusedImport(
      'import.mappingIncomplete',
      `В файле нет столбца «${absent[1]}». Исправьте соответствие столбцов.`,
    );
  const guessed = Object.entries(guessColumns(opened.headers, table)).filter(
    ([column, header]) => !(column in chosen) && columns.every(([, taken]) => taken !== header),
  );
  const mapping = Object.fromEntries([...guessed, ...columns]);
  const missing = missingColumns(table, mapping);
  if (missing.length > 0) {
    const named = missing.map((column) => `«${column}»`).join(', ');
    const sentence = `Не найден столбец для ${named}. Назовите его в файле так или укажите соответствие столбцов.`;
    throw new RefusedImport('import.mappingIncomplete', sentence);
  }
  const stages = Object.entries(chosen).filter(([key]) => key.startsWith(stageKey));
  return {
    source,
    mapping,
    rows: await countRows(source),
    stages: new Map(stages.map(([key, code]) => [key.slice(stageKey.length), code])),
  };
}

export interface NumberedRow<Table extends CanonicalTableName> {
  row: number;
  cells: CanonicalRow<Table>;
}

/** The rows that can be read; the others are refused with what is wrong in each. */
export async function* readRows<Table extends CanonicalTableName>(
  session: Session,
  table: Table,
  { source, mapping, rows: total }: TableInput,
): AsyncGenerator<NumberedRow<Table>> {
  let rows = 0;
  for await (const { row, cells } of readTable(source)) {
    rows += 1;
    session.tally.read(table);
    session.progress(rows, total);
    const parsed = parseRow(table, mapping, cells);
    if (parsed.ok) yield { row, cells: parsed.value };
    else session.tally.refuse(table, faultNote(row, parsed.error));
  }
}

/** Reads the file to its end before anything is written: one that breaks off changes nothing. */
async function countRows(source: TableSource): Promise<number> {
  let rows = 0;
  for await (const _ of readTable(source)) rows += 1;
  return rows;
}

function faultNote(row: number, faults: readonly CellFault[]) {
  const [first] = faults;
  if (first === undefined) return rowNote({ row }, 'required', { column: '' });
  const notes = faults.map(({ code, column, value }) => rowNote({ row }, code, { column, value }));
  const sentences = notes.map(({ message }, at) => (at === 0 ? message : message.replace(/^Строка \d+: /, 'и ещё ')));
  return { row, code: first.code, message: sentences.join(' ') };
}

/** Gathers rows into batches. */
export async function* batchesOf<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** All rows of a table by a key that may repeat anywhere in it, in the order of first appearance. */
export async function groupRows<T>(rows: AsyncIterable<T>, keyOf: (row: T) => string): Promise<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for await (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function* piecesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

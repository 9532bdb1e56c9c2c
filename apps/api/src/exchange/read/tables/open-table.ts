import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableFile } from '../unreadable-file.ts';
import { columnName, type FoundHeader, findHeader, headerSearchRows } from './find-header.ts';
import { readCsv } from './read-csv.ts';
import type { RawRow, TableOptions, TableRow, TableSource } from './source.ts';
import { readXlsx } from './xlsx/index.ts';

const columnsMax = 1000;

export interface OpenTable {
  readonly headers: readonly string[];
  readonly headerRow: number;
  rows(): AsyncGenerator<TableRow>;
  /** Lets go of the file when the rows are not read to their end. */
  close(): Promise<void>;
}

/** The rows below the header, blank ones left out. See {@link openTable}. */
export async function* readTable(source: TableSource, options: TableOptions = {}): AsyncGenerator<TableRow> {
  const table = await openTable(source, options);
  try {
    yield* table.rows();
  } finally {
    await table.close();
  }
}

/**
 * Finds the header of a CSV or an XLSX, told apart by their bytes, and leaves the rows to be streamed once.
 * Throws {@link UnreadableFile}: `file-missing`, `file-empty`, `xls-old`, `table-unknown-format`,
 * `table-header-missing`, `table-too-wide`, and those of the two formats.
 */
export async function openTable(source: TableSource, options: TableOptions = {}): Promise<OpenTable> {
  const raw = rawRows(await startOf(source), source, options);
  try {
    const seen = await firstRows(raw, options.headerRow ?? headerSearchRows);
    const { headers, row: headerRow } = requiredHeader(seen, options.headerRow ?? null);
    const below = seen.filter(({ row }) => row > headerRow);
    return { headers, headerRow, rows: () => namedRows(headers, below, raw), close: () => letGo(raw) };
  } catch (error) {
    await letGo(raw);
    throw error;
  }
}

async function firstRows(raw: AsyncGenerator<RawRow>, wanted: number): Promise<readonly RawRow[]> {
  const seen: RawRow[] = [];
  for (let next = await raw.next(); next.done !== true; next = await raw.next()) {
    seen.push(next.value);
    if (next.value.row >= wanted) break;
  }
  return seen;
}

function requiredHeader(seen: readonly RawRow[], headerRow: number | null): FoundHeader {
  const header = findHeader(seen, headerRow);
  if (header === null) throw new UnreadableFile('table-header-missing', { rows: seen.length });
  if (header.headers.length > columnsMax)
    throw new UnreadableFile('table-too-wide', { columns: header.headers.length });
  return header;
}

async function letGo(raw: AsyncGenerator<RawRow>): Promise<void> {
  await raw.return(undefined);
}

function rawRows(start: Uint8Array, source: TableSource, options: TableOptions): AsyncGenerator<RawRow> {
  if (start.length === 0) throw new UnreadableFile('file-empty');
  if (startsWith(start, [0x50, 0x4b])) return readXlsx('bytes' in source ? source.bytes : source.path, options);
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile('xls-old');
  // Some programs export a web page or their own XML under the name of a spreadsheet.
  if (/^\ufeff?\s*<(?:\?xml|!doctype|html|table)/i.test(Buffer.from(start).toString('utf8'))) {
    throw new UnreadableFile('table-unknown-format');
  }
  return readCsv('bytes' in source ? pieces(source.bytes) : createReadStream(source.path));
}

async function* namedRows(
  headers: readonly string[],
  seen: readonly RawRow[],
  rest: AsyncGenerator<RawRow>,
): AsyncGenerator<TableRow> {
  for (const row of seen) if (hasText(row)) yield named(headers, row);
  for await (const row of rest) if (hasText(row)) yield named(headers, row);
}

function hasText(row: RawRow): boolean {
  return row.cells.some((cell) => cell !== '');
}

function named(headers: readonly string[], { row, cells }: RawRow): TableRow {
  const width = Math.min(Math.max(headers.length, cells.length), columnsMax);
  const entries: [string, string][] = [];
  for (let at = 0; at < width; at += 1) {
    const cell = cells[at] ?? '';
    // Beyond the headers only what is filled matters, under the letter of its column.
    if (at < headers.length || cell !== '') entries.push([headers[at] ?? columnName(at), cell]);
  }
  return { row, cells: Object.fromEntries(entries) };
}

async function startOf(source: TableSource): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(0, 512);
  try {
    await using file = await open(source.path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    throw new UnreadableFile('file-missing', { file: source.fileName });
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 64 * 1024) yield bytes.subarray(start, start + 64 * 1024);
}

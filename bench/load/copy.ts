import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { DB } from '@svodka/database';
import pg from 'pg';
import { from } from 'pg-copy-streams';

/** A value of a column; objects are written as JSON, lists as PostgreSQL's arrays. */
export type Cell = string | number | boolean | null | readonly string[] | { json: string };

/** A row of one of Svodka's tables: only columns that it has. */
export type TableRow<Table extends keyof DB> = { readonly [Column in keyof DB[Table]]?: Cell };

/** Rows on their way into one table. */
export interface Copy<Row> {
  write(row: Row): void;
  /** Hands over what has been written so far; wait for it now and then, or rows pile up in memory. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** A table of Svodka, filled with its triggers off: what they keep is made afterwards, at once. */
export function copyToTable<Table extends keyof DB & string>(
  url: string,
  table: Table,
  columns: readonly (keyof DB[Table] & string)[],
): Promise<Copy<TableRow<Table>>> {
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const target = `${pg.escapeIdentifier(table)} (${names})`;
  return openCopy(url, target, (row: TableRow<Table>) => columns.map((column) => row[column] ?? null));
}

export async function openCopy<Row>(
  url: string,
  target: string,
  cellsOf: (row: Row) => readonly Cell[],
): Promise<Copy<Row>> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c session_replication_role=replica -c timezone=UTC',
  });
  await client.connect();
  const stream: Writable = client.query(from(`COPY ${target} FROM STDIN`));
  let pending: string[] = [];
  const flush = async () => {
    const text = pending.join('');
    pending = [];
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: (row) => void pending.push(`${cellsOf(row).map(textOf).join('\t')}\n`),
    flush,
    end: async () => {
      await flush();
      const finished = once(stream, 'finish');
      stream.end();
      await finished;
      await client.end();
    },
  };
}

function textOf(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'string') return escaped(cell);
  return escaped('json' in cell ? cell.json : `{${cell.map((item) => JSON.stringify(item)).join(',')}}`);
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => replacements[sign] ?? sign);
}

const replacements: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

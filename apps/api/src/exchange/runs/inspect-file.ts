import { open } from 'node:fs/promises';
import { refusal } from '@svodka/domain';
import { z } from 'zod';
import { type PermittedContext, refuseRead } from '../../platform/trpc.ts';
import { type ImportKind, importKindSchema } from '../import-kind.ts';
import {
  type CanonicalTableName,
  type ColumnMapping,
  canonicalTableNames,
  canonicalTables,
  guessColumns,
  missingColumns,
  openTable,
} from '../read/index.ts';
import { refusalOf } from './refusal-of.ts';
import { openStoredFile, type StoredFile } from './stored-file.ts';

export const inspectFileInput = z.object({
  fileId: z.uuid(),
  /** The table the user has chosen; guessed when absent. */
  kind: importKindSchema.optional(),
});

export interface InspectedFile {
  kind: ImportKind | null;
  headers: readonly string[];
  /** Column → header. */
  guessed: ColumnMapping;
  sample: string[][];
  columns: { name: string; required: boolean }[];
}

const sampleRows = 5;
const withoutColumns = { headers: [], guessed: {}, sample: [], columns: [] };

/** What an uploaded file seems to be, and which header is which column. Refusals: `request.notFound`, `import.unreadable`. */
export async function inspectFile(
  ctx: PermittedContext,
  { fileId, kind }: z.infer<typeof inspectFileInput>,
): Promise<InspectedFile> {
  const file = await openStoredFile(ctx, fileId);
  if (!file) return refuseRead(refusal('request.notFound', { entity: 'file', id: fileId }));
  try {
    if (kind === 'bank' || (kind === undefined && (await looksLikeStatement(file)))) {
      return { kind: 'bank', ...withoutColumns };
    }
    if (kind === 'commerceml' || (kind === undefined && (await looksLikeExchange(file)))) {
      return { kind: 'commerceml', ...withoutColumns };
    }
    return await inspectTable(file, kind);
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    return refuseRead(refusal('import.unreadable', { reason: refused.code, message: refused.message }));
  } finally {
    await file.release();
  }
}

async function looksLikeExchange({ name, path }: StoredFile): Promise<boolean> {
  if (/\.(xml|zip)$/i.test(name)) return true;
  if (/\.(csv|tsv|txt|xlsx?)$/i.test(name)) return false;
  return /^\ufeff?\s*<\?xml/.test((await headOf(path)).toString('utf8'));
}

/** The first line is plain ASCII in whatever encoding the rest is. */
async function looksLikeStatement({ path }: StoredFile): Promise<boolean> {
  return (await headOf(path)).includes('1CClientBankExchange');
}

const headBytes = 200;

async function headOf(path: string): Promise<Buffer> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return buffer.subarray(0, bytesRead);
}

async function inspectTable(
  { name, path }: StoredFile,
  chosen: CanonicalTableName | undefined,
): Promise<InspectedFile> {
  const table = await openTable({ fileName: name, path });
  const { headers } = table;
  const sample: string[][] = [];
  for await (const { cells } of table.rows()) {
    sample.push(headers.map((header) => cells[header] ?? ''));
    if (sample.length >= sampleRows) break;
  }
  await table.close();
  const kind = chosen ?? guessTable(headers);
  if (kind === null) return { kind, headers, guessed: {}, sample, columns: [] };
  const columns = Object.values(canonicalTables[kind]).map((column) => ({
    name: column.name,
    required: column.required,
  }));
  return { kind, headers, guessed: guessColumns(headers, kind), sample, columns };
}

/** The table that understands most of the headers and misses nothing it needs. */
function guessTable(headers: readonly string[]): CanonicalTableName | null {
  const scored = canonicalTableNames.map((table) => {
    const mapping = guessColumns(headers, table);
    return { table, complete: missingColumns(table, mapping).length === 0, known: Object.keys(mapping).length };
  });
  const [best] = scored.filter((one) => one.complete).toSorted((one, other) => other.known - one.known);
  return best?.table ?? null;
}

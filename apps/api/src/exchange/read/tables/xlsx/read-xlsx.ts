import { UnreadableFile } from '../../unreadable-file.ts';
import { type OpenZip, openZip } from '../../zip/index.ts';
import type { RawRow } from '../source.ts';
import { requiredPart } from './read-parts.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';

const workbookLimits = { entriesMax: 2000, totalBytesMax: 1024 ** 3, ratioMax: 400 };

/**
 * Rows of one sheet of a workbook. A reader of our own rather than exceljs: that one needs gigabytes for a sheet of
 * megabytes and loses numbers as typed; this one holds the shared texts and one row.
 * Throws {@link UnreadableFile}: `xlsx-malformed`, `xlsx-sheet-missing`, `file-too-large`, those of zip and XML.
 */
export async function* readXlsx(source: string | Uint8Array, options: { sheet?: string }): AsyncGenerator<RawRow> {
  const zip = await openZip(source, workbookLimits);
  try {
    const workbook = await readWorkbook(zip);
    const sheet = chooseSheet(workbook.sheets, options.sheet ?? null);
    const strings = await readSharedStrings(zip);
    const styles = await readStyles(zip);
    yield* readSheet(requiredPart(zip, sheet.path), { strings, styles, from1904: workbook.from1904 });
  } finally {
    zip.close();
  }
}

/** The names of the sheets a user may choose from. */
export async function listSheets(source: string | Uint8Array): Promise<readonly string[]> {
  const zip: OpenZip = await openZip(source, workbookLimits);
  try {
    const { sheets } = await readWorkbook(zip);
    return sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  } finally {
    zip.close();
  }
}

function chooseSheet(sheets: readonly Sheet[], name: string | null): Sheet {
  const named = sheets.find((sheet) => sheet.name === name);
  const chosen = name === null ? (sheets.find((sheet) => !sheet.hidden) ?? sheets[0]) : named;
  if (chosen === undefined) throw new UnreadableFile('xlsx-sheet-missing', { sheet: name ?? '' });
  return chosen;
}

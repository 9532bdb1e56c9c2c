import { parseThousandths } from '#lib';

/** The first column of what was copied from a spreadsheet as quantities; null where a row holds no quantity. */
export function pastedColumn(text: string): Array<number | null> {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return rows.map((row) => parseThousandths(row.split('\t')[0] ?? ''));
}

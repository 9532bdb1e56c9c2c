/** Rows of one shape as the CSV of our exports: `;`, UTF-8, the keys of the first row as the header. */
export function csvText(rows: readonly Readonly<Record<string, string>>[]): string {
  const headers = Object.keys(rows[0] ?? {});
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  return `${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import type { Line } from './lines.ts';

/** The lines as a Markdown table whose columns also stand straight in a terminal. */
export function tableOf(lines: readonly Line[]): string {
  const head = ['what', 'measured', 'ratio to the limit', 'must reach', 'met'];
  const cells = lines.map(({ what, measured, ratio, mustReach, met }) => [
    what,
    measured,
    ratio,
    mustReach,
    met ? 'yes' : 'no',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const row = (texts: readonly string[]) => `| ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [row(head), rule, ...cells.map(row)].join('\n');
}

const delimiters = [';', '\t', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/**
 * The separator that the first lines agree on most. A decimal comma puts commas into rows of numbers but not into
 * the headers, so the separator must also be in the first line that has any.
 */
export function sniffDelimiter(head: string): Delimiter {
  const declared = /^sep=([;,\t])\r?\n/i.exec(head)?.[1];
  const lines = linesOutsideQuotes(head).filter((line) => line.trim() !== '');
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }))
    .toSorted((one, other) => other.score - one.score);
  return delimiters.find((delimiter) => delimiter === declared) ?? best?.delimiter ?? ';';
}

/** In how many lines the separator comes as often as in the line that has it most often at the top. */
function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.slice(0, 20).map((line) => line.split(delimiter).length - 1);
  const expected = counts.slice(0, 5).reduce((most, count) => Math.max(most, count), 0);
  if (expected === 0) return 0;
  return counts.filter((count) => count === expected).length + expected / 1000;
}

/** Quoted parts are dropped: what stands in them is text, not structure. */
function linesOutsideQuotes(head: string): readonly string[] {
  const unquoted = head.replace(/"(?:[^"]|"")*"/g, '');
  const lines = unquoted.split(/\r\n|\n|\r/);
  return lines.length > 1 ? lines.slice(0, -1) : lines;
}

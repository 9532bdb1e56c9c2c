import type { PastedLine } from './pasted-line.ts';
import { type FoundQuantity, quantityInWords, quantityOfCell, unitOf } from './pasted-quantity.ts';

type Cells = readonly string[];
type CellQuantity = Omit<FoundQuantity, 'rest'>;

const separators = ['\t', ';', '|'] as const;
const quantityHead = /^(?:кол|к-во|qty|quantity|потребность)/iu;
const moneyHead = /^(?:цена|сумма|стоимость|price|amount|ндс)/iu;
const numberHead = /^(?:№|#|n|п\/п|№\s*п\/п)$/iu;

interface Heads {
  quantity: number;
  skipped: ReadonlySet<number>;
}

/** The rows that are cells of a table, each by its place in the text; a row of headings is none, and says what is where. */
export function readTable(rows: readonly string[]): Map<number, PastedLine | null> {
  const cells = rows.map(cellsOf);
  const headAt = cells.findIndex((row) => row !== null && isHead(row));
  const heads = headsOf(
    cells[headAt] ?? null,
    cells.filter((row) => row !== null && !isHead(row)),
  );
  const lines = cells.flatMap((row, at): Array<[number, PastedLine | null]> => {
    if (row === null) return [];
    return [[at, at === headAt ? null : lineOfCells(row, heads)]];
  });
  return new Map(lines);
}

function cellsOf(row: string): Cells | null {
  const separator = separators.find((one) => row.includes(one));
  if (separator === undefined) return null;
  const cells = row.split(separator).map((cell) => cell.replace(/\s+/g, ' ').replace(/^"|"$/g, '').trim());
  return cells.filter(Boolean).length > 1 ? cells : null;
}

function isHead(row: Cells): boolean {
  const known = row.filter(
    (cell) => quantityHead.test(cell) || moneyHead.test(cell) || /^(?:артикул|обозн|наимен)/iu.test(cell),
  );
  return known.length > 0 && row.every((cell) => quantityOfCell(cell) === null);
}

/** Which column is the quantity, if the headings tell, and which are numbers of another kind. */
function headsOf(head: Cells | null, body: ReadonlyArray<Cells | null>): Heads {
  const skipped = new Set<number>();
  head?.forEach((cell, at) => {
    if (moneyHead.test(cell) || numberHead.test(cell)) skipped.add(at);
  });
  const firsts = body.flatMap((row) => (row ? [Number(row[0])] : []));
  const counts = firsts.length > 1 && firsts.every((first, at) => first === (firsts[0] ?? 0) + at && first < 1_000);
  if (counts) skipped.add(0);
  return { quantity: head?.findIndex((cell) => quantityHead.test(cell)) ?? -1, skipped };
}

function lineOfCells(row: Cells, heads: Heads): PastedLine {
  const at = quantityPlace(row, heads);
  const found = quantityOfCell(row[at] ?? '');
  const words = row.filter((cell, place) => isWords(cell, place, row, heads, at));
  const text = words.join(' ');
  if (found) return { text, quantity: found.quantity, unit: found.unit ?? unitIn(row) };
  const inside = quantityInWords(text);
  return { text: (inside?.rest ?? text).trim(), quantity: inside?.quantity ?? null, unit: inside?.unit ?? unitIn(row) };
}

function isWords(cell: string, place: number, row: Cells, heads: Heads, quantityAt: number): boolean {
  if (cell === '' || place === quantityAt || heads.skipped.has(place) || unitOf(cell) !== null) return false;
  // A number is an article only where there is nothing else to be one.
  return quantityOfCell(cell) === null || (place < quantityAt && !row.some((other) => hasLetters(other)));
}

const hasLetters = (cell: string) => /\p{L}/u.test(cell) && unitOf(cell) === null && quantityOfCell(cell) === null;
const unitIn = (row: Cells) => row.map(unitOf).find((unit) => unit !== null) ?? null;

/** The column the headings name; else a number with its unit, one beside a unit, the first after the words, the last. */
function quantityPlace(row: Cells, { quantity, skipped }: Heads): number {
  if (quantityOfCell(row[quantity] ?? '')) return quantity;
  const found = row.map((cell, at): CellQuantity | null => (skipped.has(at) ? null : quantityOfCell(cell)));
  const withUnit = found.findIndex((one) => one?.unit);
  if (withUnit >= 0) return withUnit;
  const besideUnit = found.findIndex((one, at) => one && (unitOf(row[at + 1] ?? '') ?? unitOf(row[at - 1] ?? '')));
  if (besideUnit >= 0) return besideUnit;
  const words = row.findIndex(hasLetters);
  const after = found.findIndex(
    (one, at) => one !== null && at > Math.max(words, words < 0 ? row.findIndex(Boolean) : words),
  );
  return after >= 0 ? after : found.findLastIndex((one, at) => one !== null && words >= 0 && at < words);
}

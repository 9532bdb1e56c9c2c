import type { PastedLine } from './pasted-line.ts';
import { quantityInWords } from './pasted-quantity.ts';
import { readTable } from './pasted-table.ts';

/** How many lines of one list are read: what follows is left out. */
export const mostPastedLines = 200;

const bullet = /^\s*(?:\d{1,3}[.)]\s+|[-–—•*]\s+)/u;
const edges = /^[\s,;:=)–—-]+|[\s,;:=(–—-]+$/gu;
const politeness =
  /^(?:с уважением|добрый|здравствуй|просим|прошу|уважаем|спасибо|заранее|тел|моб|факс|e-?mail|инн|кпп|адрес|итого|всего|www|http)/iu;

/**
 * Reads a list of articles pasted from a letter or a spreadsheet: a line a product, columns by tabs, semicolons or bars,
 * a quantity in any of them or within the words («ШР20 — 10 шт»). Greetings, signatures, headings and totals are left
 * out: lines with neither a digit nor a quantity, and those that begin the way letters do.
 */
export function parsePastedList(text: string): PastedLine[] {
  const rows = text.split(/\r\n|\n|\r/).filter((row) => row.trim() !== '');
  const table = readTable(rows);
  const lines = rows.map((row, at) => table.get(at) ?? lineOfWords(row));
  return lines.filter((line) => line !== null && !isChatter(line)).slice(0, mostPastedLines);
}

function lineOfWords(row: string): PastedLine {
  const bare = row.replace(bullet, '').replace(/\s+/g, ' ').trim();
  const found = quantityInWords(bare);
  return {
    text: (found?.rest ?? bare).replace(/\s+/g, ' ').replace(edges, ''),
    quantity: found?.quantity ?? null,
    unit: found?.unit ?? null,
  };
}

function isChatter({ text, quantity }: PastedLine): boolean {
  if (text === '' || politeness.test(text) || text.includes('@')) return true;
  return quantity === null && !/\d/.test(text);
}

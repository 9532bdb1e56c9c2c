import { parseQuantity, type Thousandths } from '../quantity.ts';

export interface FoundQuantity {
  readonly quantity: Thousandths;
  readonly unit: string | null;
  /** The text without what was read. */
  readonly rest: string;
}

const units: ReadonlyArray<readonly [unit: string, pattern: string]> = [
  ['шт', 'шт(?:ук[аи]?)?|pcs|pc'],
  ['компл', 'компл(?:ект(?:а|ов)?)?|к-т|set'],
  ['пара', 'пар[аы]?'],
  ['уп', 'уп(?:ак(?:овк[аи]|овок)?)?'],
  ['м', 'м(?:етр(?:а|ов)?)?|пог\\.?\\s?м'],
  ['кг', 'кг'],
];
const anyUnit = units.map(([, pattern]) => pattern).join('|');
const number = String.raw`\d{1,7}(?:[.,]\d{1,3})?`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Ways a quantity stands in a line of words, the surest first. */
const inWords = [
  new RegExp(String.raw`(?<=^|[\s(:=xх×*–—]|\s-)(${number})\s*(${anyUnit})${wordEnd}\.?\)?`, 'giu'),
  new RegExp(String.raw`(?<=^|\s)(?:кол-?во|количество|qty)[\s.:=-]*(${number})${wordEnd}`, 'giu'),
  new RegExp(String.raw`\s*(?:\s[-–—:=]|\s[xх×*])\s*(${number})\s*$`, 'giu'),
  new RegExp(String.raw`^(${number})\s*[xх×*]\s+`, 'giu'),
  /(?<=\S\s+)(\d{1,6})\s*$/giu,
];

/** The unit a word means in the way the plant writes it, or null. */
export function unitOf(word: string): string | null {
  const bare = word.trim();
  const found = units.find(([, pattern]) => new RegExp(`^(?:${pattern})\\.?$`, 'iu').test(bare));
  return found?.[0] ?? null;
}

/** A cell that is nothing but a quantity, with a unit or without. */
export function quantityOfCell(cell: string): Omit<FoundQuantity, 'rest'> | null {
  const match = /^([\d\s]+(?:[.,]\d+)?)\s*(\p{L}[\p{L}.-]*)?$/u.exec(cell.trim());
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const unit = unitOf(word);
  const quantity = parseQuantity(digits);
  if (!quantity.ok || quantity.value <= 0 || (word !== '' && unit === null)) return null;
  return { quantity: quantity.value, unit };
}

/** The quantity within a line of words: the last of the surest kind; null when there is none. */
export function quantityInWords(text: string): FoundQuantity | null {
  for (const pattern of inWords) {
    const match = [...text.matchAll(pattern)].at(-1);
    const quantity = match?.[1] === undefined ? null : parseQuantity(match[1]);
    if (!match || !quantity?.ok || quantity.value <= 0) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { quantity: quantity.value, unit: match[2] === undefined ? null : unitOf(match[2]), rest };
  }
  return null;
}

import { decodeBytes } from './decode-text.ts';

/** What a file of an exchange brings, in the order in which one must be read before the next. */
export const sourceRoles = ['catalogue', 'offers', 'prices', 'rests', 'counterparties', 'documents'] as const;

export type SourceRole = (typeof sourceRoles)[number];

const words: readonly (readonly [RegExp, SourceRole])[] = [
  [/import|goods|catalog|groups|propert/g, 'catalogue'],
  [/offers/g, 'offers'],
  [/prices/g, 'prices'],
  [/rests/g, 'rests'],
  [/contragents|clients/g, 'counterparties'],
  [/orders|documents|sale/g, 'documents'],
];

/** The role by the file's own name, by the word that stands last in it (`goods/1/prices___<guid>.xml`); else null. */
export function roleByName(name: string): SourceRole | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const found = words.map(([word, role]) => ({ role, at: lastMatch(base, word) }));
  const [last] = found.toSorted((one, other) => other.at - one.at);
  return last === undefined || last.at === -1 ? null : last.role;
}

function lastMatch(text: string, word: RegExp): number {
  return [...text.matchAll(word)].at(-1)?.index ?? -1;
}

/** The role by what the file begins with, for names that say nothing («выгрузка.xml»). */
export function roleByContent(head: Uint8Array): SourceRole {
  const text = textOrNothing(head);
  const has = (element: string) => new RegExp(`<(?:[\\w.-]+:)?${element}[\\s>/]`).test(text);
  if (has('Каталог')) return 'catalogue';
  if (has('ПакетПредложений') || has('ИзмененияПакетаПредложений')) return 'offers';
  if (has('Документ')) return 'documents';
  return has('Контрагенты') ? 'counterparties' : 'catalogue';
}

/** The file's own reader will say what is wrong with it; here it only has no say in the order. */
function textOrNothing(head: Uint8Array): string {
  try {
    return head.length === 0 ? '' : decodeBytes(head).text;
  } catch {
    return '';
  }
}

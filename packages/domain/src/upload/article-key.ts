/** Cyrillic capitals that look like Latin ones: people type either, and nobody sees which. */
const alike: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТУХІЅЈ', (letter, at) => [letter, 'ABEKMHOPCTYXISJ'.charAt(at)]),
);

/** A text by its looks: one case, ё as е, Cyrillic look-alikes as Latin letters, spaces as one space. */
export function looksOf(text: string): string {
  const upper = text.normalize('NFC').toUpperCase().replaceAll('Ё', 'Е').replace(/\s+/gu, ' ').trim();
  return Array.from(upper, (sign) => alike.get(sign) ?? sign).join('');
}

/** A run of letters and digits, and where it stands in the text it was found in. */
export interface NamePart {
  text: string;
  start: number;
  end: number;
}

/**
 * The runs of letters and digits of a text, by their looks. What stands between them says nothing of an article: file
 * systems forbid `/`, and people put `-`, `_` and spaces for one another.
 */
export function partsOf(text: string): NamePart[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (found) => ({
    text: looksOf(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Two articles with one key differ by case, look-alike letters and separators only. */
export function articleKey(article: string): string {
  return keyOf(partsOf(article));
}

export function keyOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.text).join('-');
}

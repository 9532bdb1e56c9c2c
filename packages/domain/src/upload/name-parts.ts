import { latinLookAlikes } from '../text/index.ts';

/** A text by its looks: one case, ё as е, Cyrillic look-alikes as Latin letters, spaces as one space. */
export function looksOf(text: string): string {
  return latinLookAlikes(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
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

/** Two texts of one key differ by case, look-alike letters and what stands between the runs. */
export function keyOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.text).join('-');
}

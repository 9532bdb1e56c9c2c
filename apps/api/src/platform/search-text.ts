import { switchKeyboardLayout, transliterate } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** A text as it is, for LIKE to find anywhere. */
export function likePattern(text: string): string {
  return `%${literally(text)}%`;
}

/** The same, but nothing is found by nothing: a text of mere signs is not everything. */
export function likePatternOfSome(text: string): string | null {
  return text === '' ? null : likePattern(text);
}

/** Shorter texts have no trigram of their own, except where a word begins. */
const shortestAnywhere = 3;

/** A text for LIKE to find by a trigram index: anywhere, or where a word begins if it is too short for that. */
export function likePatterns(text: string): readonly string[] {
  if (text.length >= shortestAnywhere) return [likePattern(text)];
  return [`${literally(text)}%`, `% ${literally(text)}%`];
}

const shortestDigits = 3;

/**
 * The digits of what looks like a phone or a tax number and nothing else, else null. The country's first digit is left
 * out of a longer one: «8 343» and «+7 343» are the same number, and only one of them is in the card.
 */
export function digitsSought(text: string): string | null {
  if (!/^[\d\s()+.-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length >= shortestDigits ? digits : null;
}

export function withoutCountryDigit(digits: string): string {
  return digits.length > 4 && /^[78]/.test(digits) ? digits.slice(1) : digits;
}

/** What may have been meant by a text: itself, the other keyboard layout, the other alphabet. */
export function spellings(text: string): readonly string[] {
  return [...new Set([text, switchKeyboardLayout(text), transliterate(text)])];
}

/** Whether a column is like any of the patterns: one condition a pattern, so that each finds its trigram index. */
export function anyLike(column: RawBuilder<unknown>, patterns: readonly string[]): RawBuilder<SqlBool> {
  if (patterns.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`(${sql.join(
    patterns.map((pattern) => sql`${column} LIKE ${pattern}`),
    sql` OR `,
  )})`;
}

import { normalizeClientName } from '@svodka/domain';
import { digitsSought, likePattern, likePatterns, spellings, withoutCountryDigit } from '../platform/search-text.ts';

/** What one text is sought as: each of its spellings, and a number where it looks like one. Nothing is found by none. */
export interface SearchPatterns {
  /** The typed beginning of a name, which comes before names that have it further on. */
  begins: string;
  clientNames: readonly string[];
  texts: readonly string[];
  /** As typed and in capitals: some plants number in letters too. */
  numbers: readonly string[];
  inn: readonly string[];
  phone: readonly string[];
}

/** Fewer letters match half of the base and find no index. */
const shortestOrderNumber = 3;

export function searchPatterns(text: string): SearchPatterns {
  const sought = spellings(text.toLowerCase());
  const digits = digitsSought(text);
  const number = orderNumber(text);
  return {
    begins: normalizeClientName(text),
    clientNames: sought
      .map(normalizeClientName)
      .filter((name) => name !== '')
      .flatMap(likePatterns),
    texts: sought.flatMap(likePatterns),
    numbers: number.length < shortestOrderNumber ? [] : [...new Set([number, number.toUpperCase()])].map(likePattern),
    inn: digits === null ? [] : [likePattern(digits)],
    phone: digits === null ? [] : [likePattern(withoutCountryDigit(digits))],
  };
}

/** «2026-417» is what people call 2026-00417. */
function orderNumber(text: string): string {
  const said = /^(\d{4})-(\d{1,4})$/.exec(text);
  return said ? `${said[1]}-${said[2]?.padStart(5, '0')}` : text;
}

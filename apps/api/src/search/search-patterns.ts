import { normalizeClientName } from '@svodka/domain';
import {
  bothLayouts,
  digitsSought,
  likePattern,
  likePatternOfSome,
  withoutCountryDigit,
} from '../platform/search-text.ts';

/** What one text is sought as: two layouts, and a number where it looks like one. Null finds nothing. */
export interface SearchPatterns {
  /** The typed beginning of a name, which comes before names that have it further on. */
  begins: string;
  clientNames: readonly [string | null, string | null];
  texts: readonly [string, string];
  /** As typed and in capitals: some plants number in letters too. */
  numbers: readonly [string, string] | null;
  inn: string | null;
  phone: string | null;
}

/** Fewer letters match half of the base and find no index. */
const shortestOrderNumber = 3;

export function searchPatterns(text: string): SearchPatterns {
  const [typed, switched] = bothLayouts(text.toLowerCase());
  const digits = digitsSought(text);
  const number = orderNumber(text);
  return {
    begins: normalizeClientName(typed),
    clientNames: [likePatternOfSome(normalizeClientName(typed)), likePatternOfSome(normalizeClientName(switched))],
    texts: [likePattern(typed), likePattern(switched)],
    numbers: number.length < shortestOrderNumber ? null : [likePattern(number), likePattern(number.toUpperCase())],
    inn: digits === null ? null : likePattern(digits),
    phone: digits === null ? null : likePattern(withoutCountryDigit(digits)),
  };
}

/** «2026-417» is what people call 2026-00417. */
function orderNumber(text: string): string {
  const said = /^(\d{4})-(\d{1,4})$/.exec(text);
  return said ? `${said[1]}-${said[2]?.padStart(5, '0')}` : text;
}

import { divideHalfUp } from './rounding.ts';

const decimal = /^([-−+]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d{1,4}))?$/u;
const anySpace = /[\s\u00a0\u2007\u202f]+/gu;

/**
 * Reads a number as people and 1C write it: spaces (also no-break) between thousands, comma or dot, at most four
 * decimals. The answer counts units of 10^-`decimals`, a half rounded away from zero; null when it is not a number.
 */
export function parseDecimalHalfUp(text: string, decimals: 2 | 3): bigint | null {
  const match = decimal.exec(text.replace(anySpace, ' ').trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const tenThousandths = BigInt(whole.replaceAll(' ', '') + fraction.padEnd(4, '0'));
  const units = divideHalfUp(tenThousandths, 10n ** BigInt(4 - decimals));
  return sign === '-' || sign === '−' ? -units : units;
}

const spaces = /[\s\u00a0\u202f\u2009]/g;
const currencyWords = /(?:₽|руб\.?|р\.|rub|rur)$/i;

/**
 * A number written by people or machines, in whole units of 10^-fractionDigits, halves rounded away from zero.
 * Accepts the decimal comma and point, thousands by spaces (also non-breaking) or by the other separator, a currency
 * word, a minus of any length, an exponent. Null when it is not one number, or too large to be held exactly.
 * «1,234» is one and a bit, as everywhere in Russia; «1,234.50» and «1.234,50» are read by their last separator.
 */
export function parseDecimal(text: string, fractionDigits: number): number | null {
  const written = text.trim().replace(currencyWords, '').trim().replace(/^[−–]/, '-');
  if (written.length > 64) return null;
  const grouped = /^[-+]?\d{1,3}(?:[\s\u00a0\u202f\u2009]\d{3})+(?=$|[.,])/.test(written);
  if (!grouped && /\d[\s\u00a0\u202f\u2009]+\d/.test(written)) return null;
  const plain = withDecimalPoint(written.replace(spaces, ''));
  const match = plain === null ? null : /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(plain);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const scaled = roundAt(whole + fraction, whole.length + Number(exponent) + fractionDigits);
  if (scaled === null) return null;
  return sign === '-' && scaled !== 0 ? -scaled : scaled;
}

/** One separator left, the decimal point; null when the separators cannot be thousands. */
function withDecimalPoint(text: string): string | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last === -1) return text;
  const separator = text.charAt(last);
  const other = separator === ',' ? '.' : ',';
  const isRepeated = text.indexOf(separator) !== last;
  if (isRepeated && text.includes(other)) return null;
  const whole = isRepeated ? text : text.slice(0, last);
  const thousands = isRepeated ? separator : other;
  if (whole.includes(thousands) && !isGrouped(whole, thousands)) return null;
  const digits = whole.replaceAll(thousands, '');
  return isRepeated ? digits : `${digits}.${text.slice(last + 1)}`;
}

function isGrouped(whole: string, separator: string): boolean {
  const [first = '', ...groups] = whole.replace(/^[-+]/, '').split(separator);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** The integer before position `point` of a row of digits, by the digit after it. */
function roundAt(digits: string, point: number): number | null {
  if (point < 0) return 0;
  if (point > 400) return /^0*$/.test(digits) ? 0 : null;
  const kept = digits.slice(0, point).padEnd(point, '0');
  const up = (digits[point] ?? '0') >= '5' ? 1 : 0;
  const value = Number(kept === '' ? '0' : kept) + up;
  return Number.isSafeInteger(value) ? value : null;
}

/** A number of a document as it may be written: with spaces, №, N, leading zeros, dashes of any kind. */
const written = /\d+(?:\s*[-–—/\\.]\s*\d+)*/g;
const dates = /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b(?:\s*г\.?)?/g;
const sums = /\b\d[\d\s\u00a0]*[.,=-]\d{2}\s*(?:руб|₽|р\.)/gi;
const percents = /\d+(?:[.,]\d+)?\s*%/g;
/** What a bank writes beside the reason: the numbers of others. */
const foreign = /(?:ИНН|КПП|БИК|р\/с|к\/с)\s*\d+/gi;

/** A document's number without what people add or leave out: `№ 0118/26` and `118-26` are one. */
export function plainNumber(text: string): string {
  const groups = text.match(/\d+/g) ?? [];
  return groups.map((group) => group.replace(/^0+(?=\d)/, '')).join('/');
}

/**
 * The numbers a payment's purpose names, each once, as `plainNumber` writes them. Dates, sums, percents and the numbers
 * of accounts are no documents.
 */
export function numbersInPurpose(purpose: string): string[] {
  const text = [foreign, dates, sums, percents].reduce((left, noise) => left.replace(noise, ' '), purpose);
  return [...new Set((text.match(written) ?? []).map(plainNumber))].filter((number) => number !== '');
}

/** The digits of phones, one number a line: what a contact is found by. */
export function phoneDigitsOf(phones: readonly string[]): string {
  return phones.map((phone) => phone.replace(/\D/g, '')).join('\n');
}

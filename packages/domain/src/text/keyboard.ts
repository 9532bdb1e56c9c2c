const latin = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';

function table(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to.charAt(at)]));
}

const toCyrillic = table(latin, cyrillic);
const toLatin = table(cyrillic, latin);

/**
 * What was meant by a text typed in the other keyboard layout: «ghbdtn» ↔ «привет». The direction follows the letters: a
 * text with any Cyrillic letter goes to Latin, any other to Cyrillic.
 */
export function switchKeyboardLayout(text: string): string {
  const keys = /\p{Script=Cyrillic}/u.test(text) ? toLatin : toCyrillic;
  return Array.from(text, (key) => keys.get(key) ?? key).join('');
}

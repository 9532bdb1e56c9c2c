/** Longer spellings stand before the shorter ones they begin with. */
const sounds: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ye', 'е'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['iu', 'ю'],
  ['ia', 'я'],
  ['ju', 'ю'],
  ['ja', 'я'],
  ['ph', 'ф'],
  ['ck', 'к'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'ы'],
  ['z', 'з'],
  ["'", 'ь'],
];

/** By the rules of Russian passports (ICAO 9303), except that signs that have no sound are left out. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  }),
);

const latinSounds = new RegExp(sounds.map(([latin]) => latin).join('|'), 'g');
const cyrillicOf: ReadonlyMap<string, string> = new Map(sounds);

/**
 * A Russian name written in Latin letters, and back, in lower case: «uralkabel» → «уралкабел», «Шнейдер» → «shneider». The
 * direction follows the letters, as in `switchKeyboardLayout`. A word that begins with «e» is taken to begin with «э»
 * (electro, energo); «y» after a vowel is «й». The soft sign can't be heard, so the end of a word may lack it.
 */
export function transliterate(text: string): string {
  const lower = text.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) return Array.from(lower, (letter) => letters.get(letter) ?? letter).join('');
  return lower
    .replace(/\be/g, 'э')
    .replace(/(?<=[aeiou])y(?![aeou])/g, 'й')
    .replace(latinSounds, (sound) => cyrillicOf.get(sound) ?? sound);
}

/** Ё loses its dots, as in names: nobody is sure whether the other wrote them. */
const alike: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕЁКМНОРСТУХІЅЈ', (letter, at) => [letter, 'ABEEKMHOPCTYXISJ'.charAt(at)]),
);

/** A text in capitals whose Cyrillic letters that look like Latin ones are those: people type either, and nobody sees which. */
export function latinLookAlikes(text: string): string {
  return Array.from(text.toUpperCase(), (letter) => alike.get(letter) ?? letter).join('');
}

/** Words are functions, because the language may change while the page is open. */
export type Words = Readonly<Record<string, () => string>>;

/** The word for a code that came from the server; an unknown code is shown as it is rather than hidden. */
export function say(words: Words, code: string | null | undefined): string {
  if (code === null || code === undefined || code === '') return '—';
  return words[code]?.() ?? code;
}

/** The same words as choices of a list. */
export function choices(words: Words): Array<{ value: string; label: string }> {
  return Object.entries(words).map(([value, word]) => ({ value, label: word() }));
}

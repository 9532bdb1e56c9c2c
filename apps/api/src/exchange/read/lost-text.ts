import { UnreadableFile } from './unreadable-file.ts';

const lostCharactersMax = 20;

export interface LostTextWatch {
  /** Passes a piece of text on; refuses once too much of it is U+FFFD. */
  check(text: string): string;
  /** The same for the last piece, where even a short file has had its chance. */
  finish(text: string): string;
}

/**
 * Notices a file whose Cyrillic was already destroyed by whoever saved it: every letter became U+FFFD, and the file
 * is valid UTF-8 of nothing. A stray U+FFFD in good text is let through; refusal needs a third of all non-ASCII.
 */
export function lostTextWatch(): LostTextWatch {
  let lost = 0;
  let nonAscii = 0;
  const count = (text: string) => {
    for (const run of text.matchAll(/[^\0-\x7f]+/g)) nonAscii += run[0].length;
    for (const run of text.matchAll(/\ufffd+/g)) lost += run[0].length;
  };
  const refuseBeyond = (atLeast: number) => {
    if (lost > atLeast && lost * 3 > nonAscii) throw new UnreadableFile('text-lost', { lost, nonAscii });
  };
  return {
    check(text) {
      count(text);
      refuseBeyond(lostCharactersMax);
      return text;
    },
    finish(text) {
      count(text);
      refuseBeyond(0);
      return text;
    },
  };
}

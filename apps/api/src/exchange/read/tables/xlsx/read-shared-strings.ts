import { UnreadableFile } from '../../unreadable-file.ts';
import type { OpenZip } from '../../zip/index.ts';
import { partNamed, readPart } from './read-parts.ts';

const charsMax = 64 * 1024 * 1024;

/** The texts that cells refer to by number: the one part of a workbook that must be held in memory. */
export async function readSharedStrings(zip: OpenZip): Promise<readonly string[]> {
  const strings: string[] = [];
  const part = partNamed(zip, 'xl/sharedStrings.xml');
  if (part === undefined) return strings;
  let current = '';
  let chars = 0;
  let inText = false;
  let inPhonetic = false;
  await readPart(part, {
    open(name) {
      if (name === 'si') current = '';
      // `rPh` spells the text out for readers of hieroglyphs; it is not part of the cell.
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      chars += current.length + 16;
      if (chars > charsMax) throw new UnreadableFile('file-too-large', { part: 'sharedStrings', chars });
      strings.push(current);
    },
  });
  return strings;
}

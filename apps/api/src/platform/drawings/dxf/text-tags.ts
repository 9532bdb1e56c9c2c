import { UnreadableDrawing } from '../unreadable.ts';
import { decodeText } from './encoding.ts';
import type { Tag } from './tags.ts';

/** The version and code page stand in the header, near the head of the file. */
const headBytes = 64 * 1_024;

/** A text DXF is pairs of lines: code, value. What follows the mark of its end is not looked at. */
export function* textTags(bytes: Buffer): Generator<Tag> {
  const head = bytes.subarray(0, headBytes).toString('latin1');
  const text = decodeText(bytes, variable(head, '$ACADVER'), variable(head, '$DWGCODEPAGE'));
  const lines = linesOf(text);
  for (let code = lines.next(); !code.done; code = lines.next()) {
    const value = lines.next();
    const written = code.value.trim();
    if (value.done && written === '') return;
    if (!/^-?\d{1,5}$/.test(written))
      throw new UnreadableDrawing('broken', `not a group code: ${written.slice(0, 20)}`);
    if (value.done) throw new UnreadableDrawing('broken', 'the last group has no value');
    const tag = { code: Number(written), text: value.value };
    if (tag.code === 999) continue;
    if (tag.code === 0 && tag.text.trim() === 'EOF') return;
    yield tag.code === 0 ? { code: 0, text: tag.text.trim() } : tag;
  }
}

function variable(head: string, name: string): string | undefined {
  const at = head.indexOf(name);
  return at === -1
    ? undefined
    : head
        .slice(at)
        .split(/\r\n|\r|\n/, 3)[2]
        ?.trim();
}

function* linesOf(text: string): Generator<string> {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf(lineEnd, from);
    const line = end === -1 ? text.slice(from) : text.slice(from, end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    from = end === -1 ? text.length : end + 1;
  }
}

import { UnreadableDrawing } from '../unreadable.ts';
import { decodeText } from './encoding.ts';
import type { Tag } from './tags.ts';

export const binarySentinel = Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1');

type Kind = 'text' | 'double' | 'int16' | 'int32' | 'int64' | 'bool' | 'chunk';

/** What follows a code, by the ranges of the DXF reference. */
const kinds: readonly (readonly [to: number, kind: Kind])[] = [
  [9, 'text'],
  [59, 'double'],
  [79, 'int16'],
  [99, 'int32'],
  [109, 'text'],
  [149, 'double'],
  [169, 'int64'],
  [209, 'int16'],
  [239, 'double'],
  [269, 'int32'],
  [289, 'int16'],
  [299, 'bool'],
  [309, 'text'],
  [319, 'chunk'],
  [369, 'text'],
  [389, 'int16'],
  [399, 'text'],
  [409, 'int16'],
  [419, 'text'],
  [429, 'int32'],
  [439, 'text'],
  [459, 'int32'],
  [469, 'double'],
  [999, 'text'],
  [1_003, 'text'],
  [1_004, 'chunk'],
  [1_009, 'text'],
  [1_059, 'double'],
  [1_070, 'int16'],
  [1_071, 'int32'],
];

/** A binary DXF holds the same groups as a text one; until R12 codes took a byte, since then two. */
export function* binaryTags(bytes: Buffer): Generator<Tag> {
  const wideCodes = bytes[binarySentinel.length + 1] === 0;
  let [at, version, codePage, variable] = [binarySentinel.length, '', '', ''];
  while (at < bytes.length) {
    const [code, afterCode] = readCode(bytes, at, wideCodes);
    const kind = kindOf(code);
    const [raw, next] = readValue(bytes, afterCode, kind);
    const text = typeof raw === 'string' ? raw : decodeText(raw, version, codePage);
    at = next;
    if (code === 9) variable = text;
    else if (variable === '$ACADVER' && version === '') version = text;
    else if (variable === '$DWGCODEPAGE' && codePage === '') codePage = text;
    if (code === 0 && text === 'EOF') return;
    yield { code, text };
  }
}

function readCode(bytes: Buffer, at: number, wide: boolean): [code: number, next: number] {
  if (wide) return [bytes.readInt16LE(at), at + 2];
  const code = bytes.readUInt8(at);
  return code === 255 ? [bytes.readInt16LE(at + 1), at + 3] : [code, at + 1];
}

function kindOf(code: number): Kind {
  const kind = kinds.find(([to]) => code <= to)?.[1];
  if (code < -5 || kind === undefined) throw new UnreadableDrawing('broken', `no such group code: ${code}`);
  return kind;
}

function readValue(bytes: Buffer, at: number, kind: Kind): [value: string | Buffer, next: number] {
  switch (kind) {
    case 'double':
      return [String(bytes.readDoubleLE(at)), at + 8];
    case 'int16':
      return [String(bytes.readInt16LE(at)), at + 2];
    case 'int32':
      return [String(bytes.readInt32LE(at)), at + 4];
    case 'int64':
      return [String(bytes.readBigInt64LE(at)), at + 8];
    case 'bool':
      return [String(bytes.readUInt8(at)), at + 1];
    case 'chunk':
      return ['', at + 1 + bytes.readUInt8(at)];
    case 'text': {
      const end = bytes.indexOf(0, at);
      if (end === -1) throw new UnreadableDrawing('broken', 'a text without an end');
      return [bytes.subarray(at, end), end + 1];
    }
  }
}

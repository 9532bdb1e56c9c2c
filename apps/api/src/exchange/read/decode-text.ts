import iconv from 'iconv-lite';
import {
  type DetectedEncoding,
  detectEncoding,
  encodingNamed,
  isMarked,
  type TextEncodingName,
  xmlDeclaredEncoding,
} from './detect-encoding.ts';
import { lostTextWatch } from './lost-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

const headBytes = 1024;
const windowBytes = 16 * 1024;

export interface DecodeOptions {
  /** What the file's own header says, when the caller has read it («DOS», «Windows»). */
  readonly declared?: string;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * Bytes to text, piece by piece, without holding the file.
 * Throws {@link UnreadableFile}: `file-empty`, `file-binary`, `encoding-broken`, `text-lost`.
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  const decoder = decidingDecoder(options);
  const watch = lostTextWatch();
  let sawBytes = false;
  for await (const chunk of source) {
    sawBytes ||= chunk.length > 0;
    const text = watch.check(decoder(chunk, false));
    if (text !== '') yield text;
  }
  if (!sawBytes) throw new UnreadableFile('file-empty');
  yield watch.finish(decoder(new Uint8Array(0), true));
}

/** The whole of a small file at once, with the encoding that was found. Throws like {@link decodeText}. */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (bytes.length === 0) throw new UnreadableFile('file-empty');
  const found = detectEncoding(bytes, declaredFor(bytes, options));
  refuseBinary(bytes, found);
  const text = decoderOf(found)(bytes, true);
  return { text: lostTextWatch().finish(text), encoding: found.encoding };
}

type Decoder = (bytes: Uint8Array, last: boolean) => string;

/**
 * Every encoding we know reads ASCII alike, so the decision waits for the first other byte and a window of bytes
 * after it: a page of tags alone says nothing, and a single Cyrillic letter could be either encoding.
 */
function decidingDecoder(options: DecodeOptions): Decoder {
  let decided: Decoder | null = null;
  let declared: TextEncodingName | null = null;
  let sawHead = false;
  let pending: Uint8Array = new Uint8Array(0);
  return (bytes, last) => {
    if (decided !== null) return decided(bytes, last);
    pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
    if (!sawHead && pending.length < headBytes && !last) return '';
    if (!sawHead) declared = declaredFor(pending, options);
    const ascii = !sawHead && isMarked(pending) ? 0 : asciiLength(pending);
    sawHead = true;
    if (ascii === pending.length || pending.length - ascii >= windowBytes || last) {
      const ready = pending;
      pending = new Uint8Array(0);
      const found = detectEncoding(ready, declared);
      refuseBinary(ready, found);
      if (ascii === ready.length) return asciiText(ready);
      decided = decoderOf(found);
      return decided(ready, last);
    }
    const text = asciiText(pending.subarray(0, ascii));
    pending = pending.subarray(ascii);
    return text;
  };
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function asciiLength(bytes: Uint8Array): number {
  const other = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  return other === -1 ? bytes.length : other;
}

function declaredFor(head: Uint8Array, options: DecodeOptions): TextEncodingName | null {
  return encodingNamed(options.declared ?? null) ?? xmlDeclaredEncoding(head);
}

function decoderOf(found: DetectedEncoding): Decoder {
  let skip = found.bomLength;
  const unmarked = (bytes: Uint8Array) => {
    const rest = bytes.subarray(skip);
    skip = 0;
    return rest;
  };
  const { encoding } = found;
  if (encoding === 'windows-1251' || encoding === 'cp866' || encoding === 'koi8-r') {
    return (bytes) => iconv.decode(Buffer.from(unmarked(bytes)), encoding);
  }
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, last) => {
    try {
      return decoder.decode(unmarked(bytes), { stream: !last });
    } catch {
      throw new UnreadableFile('encoding-broken', { encoding });
    }
  };
}

/** A zero byte in a one-byte or UTF-8 text means a picture, an archive or a database was given instead. */
function refuseBinary(head: Uint8Array, found: DetectedEncoding): void {
  const wide = found.encoding === 'utf-16le' || found.encoding === 'utf-16be';
  if (!wide && head.includes(0)) throw new UnreadableFile('file-binary');
}

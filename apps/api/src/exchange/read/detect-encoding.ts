export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'cp866' | 'koi8-r';

export interface DetectedEncoding {
  readonly encoding: TextEncodingName;
  readonly bomLength: number;
}

const declaredNames: Readonly<Record<string, TextEncodingName>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1251': 'windows-1251',
  windows: 'windows-1251',
  cp1251: 'windows-1251',
  'win-1251': 'windows-1251',
  dos: 'cp866',
  cp866: 'cp866',
  ibm866: 'cp866',
  'dos-866': 'cp866',
  'koi8-r': 'koi8-r',
};

/** What a header calls the encoding, in our name for it; null for a name we do not know. */
export function encodingNamed(declared: string | null): TextEncodingName | null {
  return declared === null ? null : (declaredNames[declared.trim().toLowerCase()] ?? null);
}

/**
 * The encoding of a text by its bytes: byte order mark, then valid UTF-8, then what the header declares, then
 * windows-1251. Bytes outrank the header because headers lie (a statement "in DOS" saved by an editor as UTF-8 keeps
 * its header), while Cyrillic in a one-byte encoding is never valid UTF-8 for longer than a letter or two.
 */
export function detectEncoding(head: Uint8Array, declared: TextEncodingName | null): DetectedEncoding {
  const marked = byteOrderMark(head);
  if (marked !== null) return marked;
  if (isUtf8Beginning(head)) return { encoding: 'utf-8', bomLength: 0 };
  const oneByte = declared === 'cp866' || declared === 'koi8-r' ? declared : 'windows-1251';
  return { encoding: oneByte, bomLength: 0 };
}

/** Whether the bytes begin with a mark (or with a wide `<`) that settles the encoding by itself. */
export function isMarked(head: Uint8Array): boolean {
  return byteOrderMark(head) !== null;
}

function byteOrderMark(head: Uint8Array): DetectedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bomLength: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomLength: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomLength: 2 };
  if (head[0] === 0x3c && head[1] === 0x00) return { encoding: 'utf-16le', bomLength: 0 };
  if (head[0] === 0x00 && head[1] === 0x3c) return { encoding: 'utf-16be', bomLength: 0 };
  return null;
}

/** The last character may be cut by the end of the window, so it is not held against the text. */
function isUtf8Beginning(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** `encoding="…"` of an XML declaration, read as ASCII from the first bytes; null when there is none. */
export function xmlDeclaredEncoding(head: Uint8Array): TextEncodingName | null {
  const start = Buffer.from(head.subarray(0, 256)).toString('latin1');
  const found = /<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start);
  return encodingNamed(found?.[1] ?? null);
}

import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file.ts';

/** The content of one entry; yauzl stops it at its declared size, the checksum tells whether it is the same file. */
export async function* readEntry(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new UnreadableFile('zip-damaged', { path: name, reason });
  }
  if (checksum !== entry.crc32) throw new UnreadableFile('zip-damaged', { path: name, reason: 'checksum' });
}

import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file.ts';
import { checkEntry, refuseOverlap } from './check-entry.ts';
import { readEntry } from './read-entry.ts';
import { defaultZipLimits, type ZipLimits } from './zip-limits.ts';

export interface ZipEntry {
  /** Relative, with `/`, already known to stay below the folder it would be put in. */
  readonly name: string;
  readonly size: number;
  open(): AsyncGenerator<Uint8Array>;
}

export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  close(): void;
}

/**
 * The files of an archive, by name, to be read in any order; folders are left out. Nothing is unpacked here.
 * Throws {@link UnreadableFile}: `zip-damaged`, `zip-encrypted`, `zip-bomb`, `zip-path-unsafe`,
 * `zip-entries-too-many`.
 */
export async function openZip(source: string | Uint8Array, limits: Partial<ZipLimits> = {}): Promise<OpenZip> {
  const zip = await openSource(source);
  try {
    const entries = await listEntries(zip, { ...defaultZipLimits, ...limits });
    return { entries, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw damaged(error);
  }
}

async function openSource(source: string | Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  try {
    if (typeof source === 'string') return await openPromise(source, options);
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (error) {
    throw damaged(error);
  }
}

async function listEntries(zip: ZipFile, limits: ZipLimits): Promise<readonly ZipEntry[]> {
  if (zip.entryCount > limits.entriesMax) throw new UnreadableFile('zip-entries-too-many', { count: zip.entryCount });
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    const name = checkEntry(entry, limits);
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (unpacked > limits.totalBytesMax) throw new UnreadableFile('zip-bomb', { bytes: unpacked });
    if (name !== null) entries.push({ name, size: entry.uncompressedSize, open: () => readEntry(zip, entry, name) });
  }
  refuseOverlap(packed, zip.fileSize);
  return entries;
}

function damaged(error: unknown): Error {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile('zip-damaged', { reason: error instanceof Error ? error.message.slice(0, 200) : '' });
}

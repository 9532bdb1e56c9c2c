import iconv from 'iconv-lite';
import type { Entry } from 'yauzl';
import { safeRelativePath } from '../safe-relative-path.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ZipLimits } from './zip-limits.ts';

const smallBytes = 1024 * 1024;

/** The safe name of an entry, null for a folder. Throws for what no export of 1C contains. */
export function checkEntry(entry: Entry, limits: ZipLimits): string | null {
  const written = entryName(entry.fileNameRaw);
  const name = safeRelativePath(written);
  if (name === null) throw new UnreadableFile('zip-path-unsafe', { path: written.slice(0, 200) });
  if (entry.isEncrypted()) throw new UnreadableFile('zip-encrypted', { path: name });
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > smallBytes && ratio > limits.ratioMax) {
    throw new UnreadableFile('zip-bomb', { path: name, ratio: Math.round(ratio) });
  }
  const isFolder = /[\\/]$/.test(written);
  return isFolder || isSymbolicLink(entry) ? null : name;
}

/** Entries that share their bytes unfold to far more than the archive holds: together they outgrow the file. */
export function refuseOverlap(packedBytes: number, fileBytes: number): void {
  if (packedBytes > fileBytes) throw new UnreadableFile('zip-bomb', { packedBytes, fileBytes });
}

/** Archivers on Russian Windows write names in cp866 and do not say so. */
function entryName(raw: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return iconv.decode(raw, 'cp866');
  }
}

function isSymbolicLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

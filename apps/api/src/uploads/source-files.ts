import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { openZip, UnreadableFile } from '../exchange/index.ts';
import type { SourceFile } from './bring-files.ts';

export interface Sources {
  files: SourceFile[];
  close(): void;
}

/** The files of a folder, or of an archive, on this machine. Throws `UnreadableFile`. */
export async function openSources(path: string): Promise<Sources> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnreadableFile('file-missing', { file: path });
  if (found.isDirectory()) return { files: await filesOf(path), close: () => {} };
  const zip = await openZip(path);
  return { files: zip.entries.map(({ name, size, open }) => ({ path: name, size, open })), close: () => zip.close() };
}

/** Links are not followed: a folder someone else fills must not lead out of itself. */
async function filesOf(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      path: relative(folder, path).replaceAll(sep, '/').normalize('NFC'),
      size: (await stat(path)).size,
      open: () => createReadStream(path),
    })),
  );
}

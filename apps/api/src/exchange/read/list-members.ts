import { createReadStream } from 'node:fs';
import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { UnreadableFile } from './unreadable-file.ts';
import { type OpenZip, openZip, type ZipLimits } from './zip/index.ts';

/** A file of an exchange, wherever it lies. */
export interface Member {
  readonly name: string;
  /** Named by the user, rather than found in a folder or an archive. */
  readonly chosen: boolean;
  open(): AsyncIterable<Uint8Array>;
}

export interface MemberList {
  readonly members: readonly Member[];
  readonly archives: readonly OpenZip[];
}

const foldersDeepMax = 20;
const filesMax = 200_000;

/** Everything under the given paths: files as they are, folders and archives by their content. */
export async function listMembers(paths: readonly string[], limits: Partial<ZipLimits>): Promise<MemberList> {
  const members: Member[] = [];
  const archives: OpenZip[] = [];
  const add = async (path: string, name: string, chosen: boolean): Promise<void> => {
    if (await isZip(path)) {
      const archive = await openZip(path, limits);
      archives.push(archive);
      const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
      for (const entry of archive.entries) members.push({ ...entry, name: folder + entry.name, chosen: false });
    } else {
      members.push({ name, chosen, open: () => createReadStream(path) });
    }
    if (members.length > filesMax) throw new UnreadableFile('zip-entries-too-many', { count: members.length });
  };
  try {
    for (const path of paths) {
      if (!(await isFolder(path))) await add(path, basename(path), true);
      else for await (const file of filesUnder(path)) await add(file, relative(path, file).replaceAll(sep, '/'), false);
    }
  } catch (error) {
    for (const archive of archives) archive.close();
    throw error;
  }
  return { members, archives };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new UnreadableFile('file-missing', { file: basename(path) });
  }
}

/** Links are not followed: a folder someone else fills must not lead out of itself. */
async function* filesUnder(folder: string, depth = 0): AsyncGenerator<string> {
  if (depth > foldersDeepMax) return;
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isDirectory()) yield* filesUnder(path, depth + 1);
    if (found.isFile()) yield path;
  }
}

async function isZip(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return buffer[0] === 0x50 && buffer[1] === 0x4b && (buffer[2] === 3 || buffer[2] === 5);
}

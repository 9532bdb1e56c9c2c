import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { listMembers, type Member } from './list-members.ts';
import { safeRelativePath } from './safe-relative-path.ts';
import { roleByContent, roleByName, type SourceRole, sourceRoles } from './source-role.ts';
import type { ZipLimits } from './zip/index.ts';

export interface SourceFile {
  /** Relative to what was given, with `/`. */
  readonly name: string;
  readonly role: SourceRole;
  open(): AsyncIterable<Uint8Array>;
}

export interface SourceFiles {
  /** CommerceML files in the order to read them: catalogue, offers, prices, rests, counterparties, documents. */
  readonly files: readonly SourceFile[];
  /** A picture by the path a product names; null when it did not come along. */
  openPicture(path: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** Closes the archives; nothing can be opened after. */
  close(): void;
}

const headBytes = 64 * 1024;
const byNumbersInNames = new Intl.Collator('en', { numeric: true });

/**
 * The files of an exchange from files, folders and archives. Nothing is unpacked to disk and nothing outside of what
 * was given is ever opened. Throws {@link UnreadableFile}: `file-missing` and those of the archives.
 */
export async function openSourceFiles(paths: readonly string[], limits: Partial<ZipLimits> = {}): Promise<SourceFiles> {
  const { members, archives } = await listMembers(paths, limits);
  const documents = members.filter((member) => member.chosen || /\.xml$/i.test(member.name));
  const files: SourceFile[] = [];
  for (const member of documents) files.push(await withRole(member));
  const pictures = Map.groupBy(members, (member) => posix.basename(member.name));
  const folders = paths.map((path) => dirname(path));
  return {
    files: files.toSorted(inReadingOrder),
    openPicture: (path) => openPicture(path, pictures, folders),
    close: () => {
      for (const archive of archives) archive.close();
    },
  };
}

async function withRole(member: Member): Promise<SourceFile> {
  const { name, open } = member;
  return { name, open, role: roleByName(name) ?? roleByContent(await headOf(member)) };
}

function inReadingOrder(one: SourceFile, other: SourceFile): number {
  const byRole = sourceRoles.indexOf(one.role) - sourceRoles.indexOf(other.role);
  return byRole !== 0 ? byRole : byNumbersInNames.compare(one.name, other.name);
}

async function headOf(member: Member): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of member.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, headBytes);
}

/** Exports may lie in a folder of their own (`webdata/…`), which the paths of the pictures do not know. */
async function openPicture(
  written: string,
  membersByBaseName: ReadonlyMap<string, readonly Member[]>,
  folders: readonly string[],
): Promise<AsyncIterable<Uint8Array> | null> {
  const path = safeRelativePath(written);
  if (path === null) return null;
  const namesakes = membersByBaseName.get(posix.basename(path)) ?? [];
  const member = namesakes.find(({ name }) => name === path || name.endsWith(`/${path}`));
  if (member !== undefined) return member.open();
  for (const folder of folders) {
    const file = await fileInside(folder, path);
    if (file !== null) return createReadStream(file);
  }
  return null;
}

/** The real path of a file that lies below a folder even after every link in it is followed. */
async function fileInside(folder: string, path: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

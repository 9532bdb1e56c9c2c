import { isHousekeeping } from '@svodka/domain';
import type { Brought, Task } from './sending/index.ts';

const longestPath = 500;

/** What was chosen or dropped, as uploads: the files together, each archive by itself. */
export function broughtOf(found: readonly Task[]): Brought[] {
  const tasks = found
    .map(({ path, file }) => ({ path: path.normalize('NFC').slice(-longestPath), file }))
    .filter(({ path }) => !isHousekeeping(path));
  const archives = tasks.filter(isArchive);
  const files = tasks.filter((task) => !isArchive(task));
  return [
    ...(files.length > 0 ? [{ name: folderOf(files), tasks: files, archive: false }] : []),
    ...archives.map((task) => ({ name: task.path, tasks: [task], archive: true })),
  ];
}

/** An archive that lies inside a folder is a file like others, and is refused by the server with its reason. */
function isArchive({ path }: Task): boolean {
  return !path.includes('/') && path.toLowerCase().endsWith('.zip');
}

function folderOf(tasks: readonly Task[]): string {
  const folders = new Set(tasks.map(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')));
  const [only = ''] = folders;
  return folders.size === 1 ? only : '';
}

export function tasksOfInput(files: Iterable<File>): Task[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Folders are walked; they must be asked for before the drop's event is over. */
export async function tasksOfDrop(transfer: DataTransfer): Promise<Task[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return tasksOfInput(transfer.files);
  return (await Promise.all(entries.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<Task[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const tasks: Task[] = [];
  // A folder is read by handfuls until an empty one.
  for (;;) {
    const handful = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (handful.length === 0) return tasks;
    for (const inner of handful) tasks.push(...(await walk(inner)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

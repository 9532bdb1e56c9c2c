import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@svodka/database';
import type { FileStore } from '../../platform/files/store.ts';

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  /** Where the file lies on this machine under the name it came with: reports and readers speak of that name. */
  path: string;
  release(): Promise<void>;
}

/** An uploaded file by its id, on this machine; null when there is none. */
export async function openStoredFile(
  { db, files }: { db: Database; files: FileStore },
  id: string,
): Promise<StoredFile | null> {
  const file = await db.selectFrom('File').select(['sha256', 'name', 'size']).where('id', '=', id).executeTakeFirst();
  const opened = file ? await files.open(file.sha256) : null;
  if (!file || !opened) return null;
  const folder = await mkdtemp(join(files.temporary, 'import-'));
  const path = join(folder, file.name);
  await symlink(opened.path, path);
  const release = async () => {
    await rm(folder, { recursive: true, force: true });
    await opened.release();
  };
  return { id, name: file.name, size: file.size, path, release };
}

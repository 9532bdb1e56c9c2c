import { createReadStream } from 'node:fs';
import { access, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../new-id.ts';
import type { FileStore } from './store.ts';

/** Files in a folder, two levels deep by the head of the key; a file appears whole or not at all. */
export async function openLocalStore(root: string): Promise<FileStore> {
  const temporary = join(root, 'temporary');
  await mkdir(temporary, { recursive: true });
  const pathOf = (key: string) => join(root, key.slice(0, 2), key);
  const settle = async (key: string, draft: string) => {
    await mkdir(join(root, key.slice(0, 2)), { recursive: true });
    await rename(draft, pathOf(key)).catch(async () => {
      await copyFile(draft, pathOf(key));
      await rm(draft, { force: true });
    });
  };
  const has = (key: string) =>
    access(pathOf(key)).then(
      () => true,
      () => false,
    );
  return {
    temporary,
    async put(key, body) {
      const draft = join(temporary, newId());
      await writeFile(draft, body);
      await settle(key, draft);
    },
    putFile: settle,
    read: async (key) => ((await has(key)) ? createReadStream(pathOf(key)) : null),
    open: async (key) => ((await has(key)) ? { path: pathOf(key), release: async () => {} } : null),
  };
}

import type { Readable } from 'node:stream';
import type { Env } from '../env.ts';
import { openLocalStore } from './local-store.ts';
import { openS3Store } from './s3-store.ts';

/** Where the bytes of files live. Keys are made by us (`<sha256>`, `<sha256>.thumbnail`), never by a person. */
export interface FileStore {
  put(key: string, body: Buffer): Promise<void>;
  /** Moves a finished temporary file in. */
  putFile(key: string, path: string): Promise<void>;
  read(key: string): Promise<Readable | null>;
  /** A path on this machine that holds the bytes until `release`. */
  open(key: string): Promise<{ path: string; release: () => Promise<void> } | null>;
  /** A folder for uploads in progress. */
  temporary: string;
}

export function openFileStore(env: Env): Promise<FileStore> {
  const url = env.FILES_URL ? new URL(env.FILES_URL) : null;
  if (url?.protocol === 's3:') return openS3Store(url, env.DATA_DIR);
  return openLocalStore(url ? decodeURIComponent(url.pathname) : `${env.DATA_DIR}/files`);
}

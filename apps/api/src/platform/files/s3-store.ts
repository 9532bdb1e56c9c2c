import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import { newId } from '../new-id.ts';
import type { FileStore } from './store.ts';

/** `s3://key:secret@host:port/bucket?region=…&tls=0`: any store that speaks S3's signed requests. */
export async function openS3Store(url: URL, dataDir: string): Promise<FileStore> {
  const temporary = join(dataDir, 'temporary');
  await mkdir(temporary, { recursive: true });
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
    service: 's3',
  });
  const scheme = url.searchParams.get('tls') === '0' ? 'http' : 'https';
  const addressOf = (key: string) => `${scheme}://${url.host}${url.pathname}/${key}`;

  const put = async (key: string, body: Buffer) => {
    const response = await client.fetch(addressOf(key), { method: 'PUT', body: new Uint8Array(body) });
    if (!response.ok) throw new Error(`the file store answered ${response.status} to PUT`);
  };
  const read = async (key: string): Promise<Readable | null> => {
    const response = await client.fetch(addressOf(key));
    if (response.status === 404) return null;
    if (!response.ok || !response.body) throw new Error(`the file store answered ${response.status} to GET`);
    return Readable.from(response.body);
  };
  return {
    temporary,
    put,
    async putFile(key, path) {
      await put(key, await readFile(path));
      await rm(path, { force: true });
    },
    read,
    async open(key) {
      const body = await read(key);
      if (!body) return null;
      const path = join(temporary, newId());
      await pipeline(body, createWriteStream(path));
      return { path, release: () => rm(path, { force: true }) };
    },
  };
}

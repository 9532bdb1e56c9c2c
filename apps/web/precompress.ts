import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Compresses the built files once, as small as they get, so that the server only hands them out. */
const folder = join(import.meta.dirname, 'dist');
const worthIt = /\.(js|css|svg|json)$/;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const files = await readdir(folder, { recursive: true });
await Promise.all(
  files
    .filter((file) => worthIt.test(file))
    .map(async (file) => {
      const path = join(folder, file);
      const bytes = await readFile(path);
      await Promise.all([
        writeFile(`${path}.br`, await brotli(bytes)),
        writeFile(`${path}.gz`, await zip(bytes, { level: 9 })),
      ]);
    }),
);

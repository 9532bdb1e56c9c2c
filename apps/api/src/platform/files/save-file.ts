import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Database, DatabaseTransaction } from '@svodka/database';
import { newId } from '../new-id.ts';
import { measurePicture, renderPicture } from './picture.ts';
import type { FileStore } from './store.ts';

export interface SavedFile {
  id: string;
  name: string;
  mime: string;
  size: number;
}

const mimeByExtension: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  dxf: 'image/vnd.dxf',
  dwg: 'image/vnd.dwg',
  xml: 'application/xml',
  zip: 'application/zip',
  csv: 'text/csv',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Takes a finished temporary file into the store. The same bytes are kept once; a picture gets its thumbnail now. */
export async function saveFile(
  deps: { db: Database | DatabaseTransaction; files: FileStore },
  source: { path: string; name: string; authorId: string | null },
): Promise<SavedFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(source.path), hash);
  const sha256 = hash.digest('hex');
  const known = await deps.db
    .selectFrom('File')
    .select(['id', 'name', 'mime', 'size'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (known) return known;

  const name = safeName(source.name);
  const mime = mimeByExtension[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  const { size } = await stat(source.path);
  const picture = mime.startsWith('image/') && !mime.startsWith('image/vnd') ? await measurePicture(source.path) : null;
  const thumbnail = picture ? await renderPicture(source.path, 'thumbnail').catch(() => null) : null;
  if (thumbnail) await deps.files.put(`${sha256}.thumbnail`, thumbnail);
  await deps.files.putFile(sha256, source.path);
  const row = {
    id: newId(),
    sha256,
    name,
    mime,
    size,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    hasThumbnail: thumbnail !== null,
    createdById: source.authorId,
  };
  const written = await deps.db
    .insertInto('File')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ sha256 }))
    .returning(['id', 'name', 'mime', 'size'])
    .executeTakeFirstOrThrow();
  return written;
}

/** The last part of whatever path came, without control characters. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last]
    .filter((char) => char >= ' ' && char !== '\u007f')
    .join('')
    .trim()
    .slice(0, 200);
  return clean || 'file';
}

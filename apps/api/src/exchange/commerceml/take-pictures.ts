import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { takeFile } from '../../platform/files/save-file.ts';
import { newId } from '../../platform/new-id.ts';
import type { ProductRecord, SourceFiles } from '../read/index.ts';
import { rowNote } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import type { TakenPictures } from './plan-pictures.ts';

/**
 * Takes the pictures of products into the file store, before the batch that links them: making thumbnails is too slow to
 * hold a transaction for. The same bytes are kept once, so a run that was killed leaves nothing double.
 */
export async function takePictures(
  session: Session,
  source: SourceFiles,
  file: string,
  records: readonly ProductRecord[],
): Promise<TakenPictures> {
  const taken: TakenPictures = new Map();
  if (session.dryRun) return taken;
  for (const { images, line } of records) {
    for (const { path } of images) {
      if (taken.has(path)) continue;
      const picture = await source.openPicture(path);
      const id = picture === null ? null : await takePicture(session, path, picture);
      if (id === null) {
        const code = picture === null ? 'picture-missing' : 'picture-unreadable';
        session.tally.warn(rowNote({ row: line, file }, code, { value: path }));
      } else taken.set(path, id);
    }
  }
  return taken;
}

/** Null when the picture can't be drawn: truncated and corrupt ones aren't kept. */
export async function takePicture(
  { deps, actor }: Session,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<string | null> {
  const path = join(deps.files.temporary, newId());
  try {
    await pipeline(Readable.from(bytes), createWriteStream(path));
    const taken = await takeFile(deps, { path, name, authorId: actor.id });
    return taken.ok ? taken.value.id : null;
  } finally {
    await rm(path, { force: true });
  }
}

import { openZip, refusalOf } from '../exchange/index.ts';
import { runCommand } from '../platform/command.ts';
import { readActor } from '../platform/read-actor.ts';
import { type Bringing, bringFiles, broughtOf } from './bring-files.ts';
import type { UploadDeps } from './deps.ts';
import { failUpload } from './fail-upload.ts';
import { finishUpload } from './finish-upload.ts';

/**
 * Unpacks an archive and places its files; safe to run again after it was killed halfway. An archive that is damaged,
 * closed, a bomb or leads outside is refused whole, before anything of it is taken.
 */
export async function unpackUpload(deps: UploadDeps, batchId: string): Promise<void> {
  const batch = await deps.db
    .selectFrom('UploadBatch as b')
    .innerJoin('File as f', 'f.id', 'b.archiveId')
    .select(['b.authorId', 'f.sha256'])
    .where('b.id', '=', batchId)
    .where('b.status', '=', 'unpacking')
    .executeTakeFirst();
  if (!batch) return;
  const bringing = { deps, actor: await readActor(deps.db, batch.authorId), batchId };
  const archive = await deps.files.open(batch.sha256);
  try {
    if (!archive) throw new Error('the archive is not in the store');
    await bringArchive(bringing, archive.path);
    await runCommand(deps, bringing.actor, (command) => finishUpload(command, batchId));
  } catch (error) {
    const failure = refusalOf(error);
    if (!failure) throw error;
    await runCommand(deps, bringing.actor, (command) => failUpload(command, batchId, failure));
  } finally {
    await archive?.release();
  }
}

async function bringArchive(bringing: Bringing, path: string): Promise<void> {
  const zip = await openZip(path);
  try {
    const sources = broughtOf(zip.entries.map(({ name, size, open }) => ({ path: name, size, open })));
    const bytesTotal = sources.reduce((sum, { size }) => sum + size, 0);
    await bringing.deps.db
      .updateTable('UploadBatch')
      .set({ filesTotal: sources.length, bytesTotal })
      .where('id', '=', bringing.batchId)
      .execute();
    await bringFiles(bringing, sources);
  } finally {
    zip.close();
  }
}

import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { BeginUploadInput } from './input.ts';

export interface BegunUpload {
  id: string;
  /** Files placed before stay placed. */
  resumed: boolean;
}

/**
 * Opens a batch for files to be placed in, or goes on with one's own that was broken off: the same folder of as many files
 * and bytes. An archive is put into the queue to be unpacked. Refusal: `request.notFound`.
 */
export function beginUpload(
  command: Command,
  { idempotencyKey, ...given }: BeginUploadInput,
): Promise<Result<BegunUpload>> {
  return once<BegunUpload>(command, { procedure: 'uploads.begin', key: idempotencyKey, input: given }, async () => {
    const archive = given.archiveId ? await archiveOf(command, given.archiveId) : null;
    if (given.archiveId && !archive) return refuse('request.notFound', { entity: 'file', entityId: given.archiveId });
    const broken = await brokenOff(command, given);
    if (broken) return ok({ id: broken.id, resumed: true });
    const { tx, actor, now } = command;
    const id = newId();
    await tx
      .insertInto('UploadBatch')
      .values({
        id,
        name: given.name || (archive?.name ?? ''),
        filesTotal: given.files,
        bytesTotal: given.bytes,
        archiveId: given.archiveId ?? null,
        status: archive ? 'unpacking' : 'sending',
        authorId: actor.id,
        createdAt: now,
        updatedAt: now,
      })
      .execute();
    command.record({ type: 'upload.begun', entity: 'upload', entityId: id, payload: { ...given } });
    if (archive) command.enqueue({ queue: 'unpack', data: { batchId: id } });
    return ok({ id, resumed: false });
  });
}

function archiveOf({ tx }: Command, id: string) {
  return tx.selectFrom('File').select('name').where('id', '=', id).executeTakeFirst();
}

function brokenOff(
  { tx, actor }: Command,
  { name, files, bytes, archiveId }: Omit<BeginUploadInput, 'idempotencyKey'>,
) {
  return tx
    .selectFrom('UploadBatch')
    .select('id')
    .where('authorId', 'is not distinct from', actor.id)
    .where('status', 'in', ['sending', 'unpacking'])
    .where('archiveId', 'is not distinct from', archiveId ?? null)
    .$if(!archiveId, (query) =>
      query.where('name', '=', name).where('filesTotal', '=', files).where('bytesTotal', '=', bytes),
    )
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

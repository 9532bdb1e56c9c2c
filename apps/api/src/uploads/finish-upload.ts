import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** Says that nothing more will come into a batch of one's own. Refusal: `request.notFound`. */
export async function finishUpload(command: Command, batchId: string): Promise<Result<{ id: string }>> {
  const { tx, actor, now } = command;
  const batch = await tx
    .updateTable('UploadBatch')
    .set({ status: 'done', finishedAt: now, updatedAt: now })
    .where('id', '=', batchId)
    .where('authorId', 'is not distinct from', actor.id)
    .where('status', '<>', 'failed')
    .returning('id')
    .executeTakeFirst();
  if (!batch) return refuse('request.notFound', { entity: 'upload', entityId: batchId });
  command.record({ type: 'upload.finished', entity: 'upload', entityId: batchId });
  return ok(batch);
}

import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { json } from '../platform/database/json.ts';

interface Failure {
  code: string;
  /** A sentence for a person. */
  message: string;
}

/** Says why an archive isn't taken. */
export async function failUpload(
  { tx, now, record }: Command,
  batchId: string,
  failure: Failure,
): Promise<Result<null>> {
  await tx
    .updateTable('UploadBatch')
    .set({ status: 'failed', failure: json(failure), finishedAt: now, updatedAt: now })
    .where('id', '=', batchId)
    .execute();
  record({ type: 'upload.failed', entity: 'upload', entityId: batchId, payload: { code: failure.code } });
  return ok(null);
}

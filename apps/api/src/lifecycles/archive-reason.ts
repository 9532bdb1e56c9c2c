import { ok, type Refusal, type Result } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { lockReason } from './lock-reason.ts';

export const archiveReasonSchema = z.object({ id: z.uuid(), version: z.int().positive(), archived: z.boolean() });

/** Takes a reason off the lists or puts it back. Refusals: `request.notFound`, `request.conflict`. */
export async function archiveReason(
  command: Command,
  { id, version, archived }: z.infer<typeof archiveReasonSchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const { tx, record } = command;
  const before = await lockReason(command, id, version);
  if (!before.ok) return before;
  await tx
    .updateTable('Reason')
    .set({ archived, version: version + 1 })
    .where('id', '=', id)
    .execute();
  record({
    type: archived ? 'reason.archived' : 'reason.restored',
    entity: 'reason',
    entityId: id,
    changes: { archived: [before.value.archived, archived] },
  });
  return ok({ version: version + 1 });
}

import { ok, type Result } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { lockLabel } from './lock-label.ts';

export const archiveLabelSchema = z.object({ id: z.uuid(), version: z.int().positive(), archived: z.boolean() });

/**
 * Takes a word off the lists or puts it back; clients who carry it keep it. Refusals: `request.notFound`, `request.conflict`.
 */
export async function archiveLabel(
  command: Command,
  { id, version, archived }: z.infer<typeof archiveLabelSchema>,
): Promise<Result<{ version: number }>> {
  const before = await lockLabel(command, id, version);
  if (!before.ok) return before;
  const next = version + 1;
  await command.tx.updateTable('ClientLabel').set({ archived, version: next }).where('id', '=', id).execute();
  command.record({
    type: archived ? 'clientLabel.archived' : 'clientLabel.restored',
    entity: 'clientLabel',
    entityId: id,
    changes: { archived: [before.value.archived, archived] },
  });
  return ok({ version: next });
}

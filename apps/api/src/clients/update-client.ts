import { ok, type Result, refuse, refused } from '@svodka/domain';
import { refuseUnknownLabels } from '../client-labels/index.ts';
import { refuseUnknownManager } from '../people/index.ts';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { conflictRefusal } from '../platform/version.ts';
import { clientFields } from './client-fields.ts';
import type { UpdateClientInput } from './input.ts';
import { passOneResponsibility } from './pass-responsibility.ts';
import { refuseDuplicate } from './refuse-duplicate.ts';
import { refuseMerged } from './refuse-merged.ts';
import { seekDuplicates } from './seek-duplicates.ts';
import { writeParts } from './write-parts.ts';

/**
 * Changes a client. Another manager answers for them from today; their open orders stay, moving those is a handover.
 * Refusals: `request.notFound` (also of the manager), `request.conflict`, `client.innTaken`, `client.labelUnknown`,
 * `client.merged`.
 */
export async function updateClient(command: Command, input: UpdateClientInput): Promise<Result<{ version: number }>> {
  const { tx, now, today } = command;
  const { id, version } = input;
  const before = await tx
    .selectFrom('Client')
    .select(['id', 'legalName', 'shortName', 'searchName', 'inn', 'kpp', 'ogrn', 'category', 'region', 'activities'])
    .select(['status', 'managerId', 'note', 'foreign', 'version', 'createdAt', 'mergedIntoId'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!before) return refuse('request.notFound', { entity: 'client', entityId: id });
  const own = refuseMerged(before);
  if (!own.ok) return own;
  if (before.version !== version) return refused(await conflictRefusal(command, 'client', id, version, before.version));

  const fields = clientFields(input);
  const labels = await refuseUnknownLabels(command, fields, before);
  if (!labels.ok) return labels;
  if (fields.inn !== before.inn || fields.kpp !== before.kpp) {
    const fresh = await refuseDuplicate(command, fields, id);
    if (!fresh.ok) return fresh;
  }
  if (fields.managerId !== before.managerId) {
    const manager = await refuseUnknownManager(command, fields.managerId);
    if (!manager.ok) return manager;
    const passed = await passOneResponsibility(command, before, fields.managerId, today);
    if (!passed.ok) return passed;
  }
  await tx
    .updateTable('Client')
    .set({ ...fields, version: version + 1, updatedAt: now })
    .where('id', '=', id)
    .execute();
  const changes = changesBetween(before, fields);
  command.record({ type: 'client.updated', entity: 'client', entityId: id, clientId: id, changes });
  seekDuplicates(command, [id]);
  const parts = await writeParts(command, id, input);
  return parts.ok ? ok({ version: version + 1 }) : parts;
}

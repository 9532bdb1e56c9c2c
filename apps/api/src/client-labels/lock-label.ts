import type { DB } from '@svodka/database';
import { ok, type Result, refuse, refused } from '@svodka/domain';
import type { Selectable } from 'kysely';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';

/** The label as it was seen, locked for writing. Refusals: `request.notFound`, `request.conflict`. */
export async function lockLabel(
  command: Command,
  id: string,
  version: number,
): Promise<Result<Selectable<DB['ClientLabel']>>> {
  const { tx } = command;
  const label = await tx.selectFrom('ClientLabel').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!label) return refuse('request.notFound', { entity: 'clientLabel', entityId: id });
  if (label.version === version) return ok(label);
  return refused(await conflictRefusal(command, 'clientLabel', id, version, label.version));
}

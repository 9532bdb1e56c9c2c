import type { DB } from '@svodka/database';
import { ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Selectable } from 'kysely';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';

/** The reason as it was seen, locked for writing. Refusals: `request.notFound`, `request.conflict`. */
export async function lockReason(
  command: Command,
  id: string,
  version: number,
): Promise<Result<Selectable<DB['Reason']>, Refusal>> {
  const reason = await command.tx.selectFrom('Reason').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!reason) return refuse('request.notFound', { entity: 'reason', id });
  if (reason.version !== version) return refused(await conflictRefusal(command, 'reason', id, version, reason.version));
  return ok(reason);
}

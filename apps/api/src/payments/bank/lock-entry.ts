import { ok, refuse, refused } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { conflictRefusal } from '../../platform/version.ts';

/** Locks a line of a statement that somebody saw at a version; refuses when it is gone or has changed since. */
export async function lockEntry(command: Command, id: string, version: number) {
  const entry = await command.tx
    .selectFrom('BankEntry')
    .select(['id', 'version', 'state', 'direction', 'day', 'number', 'amount', 'purpose', 'paymentId'])
    .select(['partyAccount', 'partyBic'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) return refuse('request.notFound', { entity: 'bankEntry', id });
  if (entry.version !== version) {
    return refused(await conflictRefusal(command, 'bankEntry', id, version, entry.version));
  }
  return ok(entry);
}

export type LockedEntry = Extract<Awaited<ReturnType<typeof lockEntry>>, { ok: true }>['value'];

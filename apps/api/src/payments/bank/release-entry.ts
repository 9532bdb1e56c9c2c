import type { Command } from '../../platform/command.ts';
import { recordEntryEvent } from './entry-event.ts';

/** The line of a statement whose payment was taken back waits in the queue again. */
export async function releaseEntryOf(command: Command, paymentId: string): Promise<void> {
  const { tx } = command;
  const entry = await tx
    .selectFrom('BankEntry')
    .select(['id', 'version'])
    .where('paymentId', '=', paymentId)
    .forUpdate()
    .executeTakeFirst();
  if (entry) await returnToQueue(command, entry);
}

export async function returnToQueue(command: Command, entry: { id: string; version: number }): Promise<number> {
  const version = entry.version + 1;
  const undecided = { clientId: null, paymentId: null, automatic: false, note: null };
  await command.tx
    .updateTable('BankEntry')
    .set({ ...undecided, state: 'queue', decidedById: command.actor.id, decidedAt: command.now, version })
    .where('id', '=', entry.id)
    .execute();
  recordEntryEvent(command, 'bankEntry.returned', entry.id, {});
  return version;
}

import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { recordEntryEvent } from './entry-event.ts';
import { lockEntry } from './lock-entry.ts';

export const dismissEntrySchema = z.object({
  id: z.uuid(),
  version: z.int(),
  note: z.string().trim().max(2_000).default(''),
});

/** Puts a line of a statement aside: no business of the order desk. Refusals: those of `lockEntry`, `bankEntry.decided`. */
export async function dismissEntry(
  command: Command,
  { id, version: seen, note }: z.infer<typeof dismissEntrySchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const { tx, actor, now } = command;
  const found = await lockEntry(command, id, seen);
  if (!found.ok) return found;
  const { state } = found.value;
  if (state === 'posted' || state === 'notOurs') return refuse('bankEntry.decided');
  const version = seen + 1;
  await tx
    .updateTable('BankEntry')
    .set({ state: 'notOurs', note: note || null, decidedById: actor.id, decidedAt: now, version })
    .where('id', '=', id)
    .execute();
  recordEntryEvent(command, 'bankEntry.dismissed', id, { note });
  return ok({ version });
}

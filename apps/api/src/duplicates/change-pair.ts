import { ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';

export const judgePairSchema = z.object({ id: z.uuid(), version: z.int().positive() });
export type JudgePairInput = z.infer<typeof judgePairSchema>;

/** Two clients are not one: the pair never comes back by itself. Refusals: those of `changePair`. */
export function dismissPair(command: Command, input: JudgePairInput): Promise<Result<{ version: number }, Refusal>> {
  return changePair(command, input, 'open', 'notDuplicates');
}

/** Puts a pair that was judged too early back into the queue. Refusals: those of `changePair`. */
export function reopenPair(command: Command, input: JudgePairInput): Promise<Result<{ version: number }, Refusal>> {
  return changePair(command, input, 'notDuplicates', 'open');
}

/** Refusals: `request.notFound`, `request.conflict`, `duplicate.decided` when it isn't in that state any more. */
async function changePair(
  command: Command,
  { id, version }: JudgePairInput,
  from: 'open' | 'notDuplicates',
  to: 'open' | 'notDuplicates',
): Promise<Result<{ version: number }, Refusal>> {
  const { tx, actor, now } = command;
  const pair = await tx
    .selectFrom('ClientDuplicate')
    .select(['firstId', 'secondId', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!pair) return refuse('request.notFound', { entity: 'duplicate', entityId: id });
  if (pair.state !== from) return refuse('duplicate.decided');
  if (pair.version !== version) return refused(await conflictRefusal(command, 'duplicate', id, version, pair.version));
  await tx
    .updateTable('ClientDuplicate')
    .set({ state: to, decidedById: actor.id, decidedAt: now, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const type = to === 'open' ? 'duplicate.reopened' : 'duplicate.dismissed';
  const { firstId, secondId } = pair;
  const changes = { state: [from, to] as const };
  command.record({ type, entity: 'duplicate', entityId: id, clientId: firstId, payload: { secondId }, changes });
  return ok({ version: version + 1 });
}

import { createHash } from 'node:crypto';
import { type Refusal, type Result, refuse } from '@svodka/domain';
import type { Command } from './command.ts';
import { json } from './database/json.ts';

export interface OnceKey {
  procedure: string;
  key: string;
  input: unknown;
}

/**
 * Does `work` once per key of a person. A repeat with the same input gets the first answer; with another input, a
 * refusal. Two at once: the second waits on the key's row until the first commits.
 */
export async function once<T extends object>(
  command: Command,
  { procedure, key, input }: OnceKey,
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tx, actor } = command;
  if (actor.id === null) return work();
  const requestHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const mine = await tx
    .insertInto('IdempotencyKey')
    .values({ userId: actor.id, key, procedure, requestHash, response: json({}) })
    .onConflict((conflict) => conflict.columns(['userId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!mine) return repeated<T>(command, actor.id, { procedure, key }, requestHash);
  const outcome = await work();
  if (outcome.ok) {
    await tx
      .updateTable('IdempotencyKey')
      .set({ response: json(outcome.value) })
      .where('userId', '=', actor.id)
      .where('key', '=', key)
      .execute();
  }
  return outcome;
}

async function repeated<T>(
  { tx }: Command,
  userId: string,
  { procedure, key }: Pick<OnceKey, 'procedure' | 'key'>,
  requestHash: string,
): Promise<Result<T, Refusal>> {
  const first = await tx
    .selectFrom('IdempotencyKey')
    .select(['procedure', 'requestHash', 'response'])
    .where('userId', '=', userId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.procedure !== procedure || first.requestHash !== requestHash) return refuse('request.idempotencyKeyReused');
  return { ok: true, value: first.response as T };
}

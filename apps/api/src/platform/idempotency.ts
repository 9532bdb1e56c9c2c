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
 * Does `work` once per key of a person. A repeat with the same input gets the first answer, whatever the work would say
 * now; with another input, a refusal. Two at once: the second waits on the key's row until the first commits, and its own
 * work is rolled back.
 */
export async function once<T extends object>(
  command: Command,
  { procedure, key, input }: OnceKey,
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tx, actor } = command;
  if (actor.id === null) return work();
  const requestHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const outcome = await work();
  const first = { userId: actor.id, key, procedure, requestHash };
  if (!outcome.ok) return (await firstAnswer<T>(command, first)) ?? outcome;
  const kept = await tx
    .insertInto('IdempotencyKey')
    .values({ ...first, response: json(outcome.value) })
    .onConflict((conflict) => conflict.columns(['userId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (kept) return outcome;
  throw new AlreadyAnswered((await firstAnswer<T>(command, first)) ?? outcome);
}

/** Rolls back the work of a repeat and carries the first answer out of its transaction. */
export class AlreadyAnswered extends Error {
  override name = 'AlreadyAnswered';
  readonly answer: Result<unknown, Refusal>;
  constructor(answer: Result<unknown, Refusal>) {
    super('already answered');
    this.answer = answer;
  }
}

interface FirstCall {
  userId: string;
  key: string;
  procedure: string;
  requestHash: string;
}

async function firstAnswer<T>(
  { tx }: Command,
  { userId, key, procedure, requestHash }: FirstCall,
): Promise<Result<T, Refusal> | null> {
  const first = await tx
    .selectFrom('IdempotencyKey')
    .select(['procedure', 'requestHash', 'response'])
    .where('userId', '=', userId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!first) return null;
  if (first.procedure !== procedure || first.requestHash !== requestHash) return refuse('request.idempotencyKeyReused');
  return { ok: true, value: first.response as T };
}

import { isDeepStrictEqual } from 'node:util';
import {
  checkEdit,
  editLifecycle,
  type Lifecycle,
  ok,
  type Refusal,
  type Result,
  refuse,
  refused,
  stageEditSchema,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { currentLifecycle } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';
import { conflictRefusal } from '../platform/version.ts';

const mostStages = 60;

export const publishSchema = z.object({
  /** The version the edit was begun on. */
  baseVersion: z.int().positive(),
  stages: z.array(stageEditSchema).min(1).max(mostStages),
});

/**
 * Writes an edited path as the next version: new orders run on it, the others keep theirs. Refusals: `request.conflict`
 * (somebody published meanwhile), `lifecycle.unsound` {faults}, `lifecycle.unchanged`.
 */
export async function publish(
  command: Command,
  { baseVersion, stages }: z.infer<typeof publishSchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const { tx, actor, now, record } = command;
  // Whoever publishes takes turns; orders go on being made meanwhile.
  await sql`LOCK TABLE "Lifecycle" IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
  const current = await currentLifecycle(tx);
  const { version: actual } = current.lifecycle;
  if (actual !== baseVersion) {
    return refused(await conflictRefusal(command, 'lifecycle', current.id, baseVersion, actual));
  }
  const faults = checkEdit(current.lifecycle, stages);
  if (faults.length > 0) return refuse('lifecycle.unsound', { faults: { ...faults } });
  const lifecycle = editLifecycle(current.lifecycle, stages);
  if (isDeepStrictEqual(lifecycle.stages, current.lifecycle.stages)) return refuse('lifecycle.unchanged');
  const { code, version, name } = lifecycle;
  const id = newId();
  await tx
    .insertInto('Lifecycle')
    .values({ id, code, version, name, definition: json<Lifecycle>(lifecycle), authorId: actor.id, createdAt: now })
    .execute();
  record({ type: 'lifecycle.published', entity: 'lifecycle', entityId: id, payload: { code, version } });
  return ok({ version });
}

import {
  findStage,
  ok,
  orderCategorySchema,
  plainDateSchema,
  type Refusal,
  type Result,
  refuse,
  svodkaLifecycle,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { currentLifecycle } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

const longestNorm = 400;

export const setNormSchema = z.object({
  stage: z.string().min(1).max(100),
  orderCategory: orderCategorySchema.nullable(),
  groupId: z.uuid().nullable(),
  validFrom: plainDateSchema,
  workingDays: z.int().positive().max(longestNorm),
});
type SetNormInput = z.infer<typeof setNormSchema>;

/**
 * A norm from a day on: visits that were entered before keep theirs. Said twice for one day, the last word counts.
 * Refusals: `norm.inPast`, `norm.unknownStage`, `request.notFound` (the product group).
 */
export async function setNorm(command: Command, input: SetNormInput): Promise<Result<{ id: string }, Refusal>> {
  const { tx, today, record } = command;
  if (input.validFrom < today) return refuse('norm.inPast');
  const { lifecycle } = await currentLifecycle(tx);
  const stage = findStage(lifecycle, input.stage);
  if (stage === undefined || stage.outcome !== null) return refuse('norm.unknownStage', { stage: input.stage });
  if (input.groupId !== null && !(await groupExists(command, input.groupId))) {
    return refuse('request.notFound', { entity: 'productGroup', id: input.groupId });
  }
  const before = await lockNorm(command, input);
  const id = before?.id ?? newId();
  await writeNorm(command, id, input);
  record({
    type: 'norm.set',
    entity: 'norm',
    entityId: id,
    payload: { ...input },
    changes: { workingDays: [before?.workingDays ?? null, input.workingDays] },
  });
  return ok({ id });
}

async function groupExists({ tx }: Command, id: string): Promise<boolean> {
  return (await tx.selectFrom('ProductGroup').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** The norm already said for that day; whoever says norms takes turns, so that one day has one. */
async function lockNorm({ tx }: Command, { stage, orderCategory, groupId, validFrom }: SetNormInput) {
  await sql`LOCK TABLE "StageNorm" IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
  return tx
    .selectFrom('StageNorm')
    .select(['id', 'workingDays'])
    .where('lifecycleCode', '=', svodkaLifecycle.code)
    .where('stage', '=', stage)
    .where('orderCategory', 'is not distinct from', orderCategory)
    .where('groupId', 'is not distinct from', groupId)
    .where('validFrom', '=', validFrom)
    .executeTakeFirst();
}

async function writeNorm({ tx, actor, now }: Command, id: string, input: SetNormInput): Promise<void> {
  const said = { workingDays: input.workingDays, authorId: actor.id, createdAt: now };
  await tx
    .insertInto('StageNorm')
    .values({ id, lifecycleCode: svodkaLifecycle.code, ...input, ...said })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
    .execute();
}

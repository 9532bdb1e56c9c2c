import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';

export const dropNormSchema = z.object({ id: z.uuid() });

/**
 * Takes back a norm that hasn't come into force; one in force is only followed by another. Refusals: `request.notFound`,
 * `norm.inPast`.
 */
export async function dropNorm(
  { tx, today, record }: Command,
  { id }: z.infer<typeof dropNormSchema>,
): Promise<Result<{ id: string }, Refusal>> {
  const norm = await tx
    .selectFrom('StageNorm')
    .select(['stage', 'orderCategory', 'groupId', 'validFrom', 'workingDays'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!norm) return refuse('request.notFound', { entity: 'norm', id });
  if (norm.validFrom <= today) return refuse('norm.inPast');
  await tx.deleteFrom('StageNorm').where('id', '=', id).execute();
  record({
    type: 'norm.dropped',
    entity: 'norm',
    entityId: id,
    payload: { ...norm },
    changes: { workingDays: [norm.workingDays, null] },
  });
  return ok({ id });
}

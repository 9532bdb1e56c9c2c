import { ok, paymentTermsSchema, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';

export const saveTermsSchema = z.object({
  id: z.uuid().optional(),
  definition: paymentTermsSchema,
  archived: z.boolean().default(false),
});

/** Reusable terms; orders keep the copy they were made with, so editing changes no order. */
export async function saveTerms(
  { tx, record }: Command,
  input: z.infer<typeof saveTermsSchema>,
): Promise<Result<{ id: string }, Refusal>> {
  const id = input.id ?? newId();
  const { name } = input.definition;
  const taken = await tx
    .selectFrom('PaymentTerms')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (taken) return refuse('request.invalid', { fields: { 'definition.name': 'taken' } });
  const definition = json(input.definition);
  await tx
    .insertInto('PaymentTerms')
    .values({ id, name, definition, archived: input.archived })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, definition, archived: input.archived }))
    .execute();
  record({ type: 'terms.saved', entity: 'terms', entityId: id, payload: { name } });
  return ok({ id });
}

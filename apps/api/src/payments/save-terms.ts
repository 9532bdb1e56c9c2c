import { ok, type PaymentTerms, paymentTermsSchema, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { json } from '../platform/database/json.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { conflictRefusal } from '../platform/version.ts';

const facts = { definition: paymentTermsSchema, archived: z.boolean().default(false) };

/** Known terms come with the version that was seen; new ones with neither. */
export const saveTermsSchema = z.union([
  z.object({ ...facts, id: z.uuid(), version: z.int().positive() }),
  z.object({ ...facts, id: z.undefined().optional(), version: z.undefined().optional() }),
]);
type SaveTermsInput = z.infer<typeof saveTermsSchema>;

/**
 * Reusable terms; orders keep the copy they were made with, so editing changes no order. Refusals: `terms.nameTaken`,
 * `request.notFound`, `request.conflict`.
 */
export async function saveTerms(command: Command, input: SaveTermsInput): Promise<Result<{ id: string }, Refusal>> {
  const { tx, record } = command;
  // Who saves takes turns, so that two can't give one name at once; who reads doesn't wait.
  await sql`LOCK TABLE "PaymentTerms" IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
  const { definition, archived } = input;
  const { name } = definition;
  const taken = await tx.selectFrom('PaymentTerms').select('id').where('name', '=', name).executeTakeFirst();
  if (taken && taken.id !== input.id) return refuse('terms.nameTaken', { name });
  if (input.id !== undefined) return editTerms(command, input.id, input.version, { definition, archived });
  const id = newId();
  await tx
    .insertInto('PaymentTerms')
    .values({ id, name, definition: json(definition), archived })
    .execute();
  record({ type: 'paymentTerm.added', entity: 'paymentTerm', entityId: id, payload: { name } });
  return ok({ id });
}

async function editTerms(
  command: Command,
  id: string,
  version: number,
  { definition, archived }: { definition: PaymentTerms; archived: boolean },
): Promise<Result<{ id: string }, Refusal>> {
  const { tx, record } = command;
  const before = await tx
    .selectFrom('PaymentTerms')
    .select(['definition', 'archived', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) return refuse('request.notFound', { entity: 'paymentTerm', entityId: id });
  if (before.version !== version) {
    return refused(await conflictRefusal(command, 'paymentTerm', id, version, before.version));
  }
  const { name } = definition;
  await tx
    .updateTable('PaymentTerms')
    .set({ name, definition: json(definition), archived, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const changes = changesBetween<object>(before, { definition, archived });
  record({ type: 'paymentTerm.edited', entity: 'paymentTerm', entityId: id, payload: { name }, changes });
  return ok({ id });
}

import { ok, partySchema, type Refusal, type Result, reasonKindSchema, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { lockReason } from './lock-reason.ts';

const nameSchema = z.string().trim().min(1).max(200);

const facts = {
  kind: reasonKindSchema,
  name: nameSchema,
  nameEn: nameSchema.nullish(),
  party: partySchema.nullish(),
  position: z.int().min(0).max(10_000),
};

/** A known reason comes with the version that was seen; a new one with neither. */
export const saveReasonSchema = z.union([
  z.object({ ...facts, id: z.uuid(), version: z.int().positive() }),
  z.object({ ...facts, id: z.undefined().optional(), version: z.undefined().optional() }),
]);
type SaveReasonInput = z.infer<typeof saveReasonSchema>;

/**
 * Adds a reason to a directory or edits one. What was said of orders before keeps its words. Refusals: `reason.nameTaken`,
 * `request.notFound`, `request.conflict`.
 */
export async function saveReason(command: Command, input: SaveReasonInput): Promise<Result<{ id: string }, Refusal>> {
  const { tx } = command;
  const { id, version, ...given } = input;
  // Who saves takes turns, so that two can't give one name at once; who reads doesn't wait.
  await sql`LOCK TABLE "Reason" IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
  const taken = await tx
    .selectFrom('Reason')
    .select('id')
    .where('kind', '=', given.kind)
    .where('name', '=', given.name)
    .executeTakeFirst();
  if (taken && taken.id !== id) return refuse('reason.nameTaken', { name: given.name });
  const row = { ...given, nameEn: given.nameEn ?? null, party: given.party ?? null };
  return id === undefined ? addReason(command, row) : editReason(command, id, version, row);
}

type ReasonRow = Omit<SaveReasonInput, 'id' | 'version' | 'nameEn' | 'party'> & {
  nameEn: string | null;
  party: z.infer<typeof partySchema> | null;
};

async function addReason({ tx, record }: Command, row: ReasonRow): Promise<Result<{ id: string }, Refusal>> {
  const id = newId();
  await tx
    .insertInto('Reason')
    .values({ id, ...row })
    .execute();
  record({ type: 'reason.added', entity: 'reason', entityId: id, changes: changesBetween<object>({}, row) });
  return ok({ id });
}

async function editReason(
  command: Command,
  id: string,
  version: number,
  row: ReasonRow,
): Promise<Result<{ id: string }, Refusal>> {
  const { tx, record } = command;
  const before = await lockReason(command, id, version);
  if (!before.ok) return before;
  await tx
    .updateTable('Reason')
    .set({ ...row, version: version + 1 })
    .where('id', '=', id)
    .execute();
  record({ type: 'reason.edited', entity: 'reason', entityId: id, changes: changesBetween(before.value, row) });
  return ok({ id });
}

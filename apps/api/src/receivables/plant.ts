import type { Database } from '@svodka/database';
import { ok, type Result } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { json } from '../platform/database/json.ts';
import { changesBetween } from '../platform/events.ts';

/** How a side of an act is called. */
export const actPartySchema = z.object({
  name: z.string().trim().min(1).max(500),
  inn: z.string().trim().max(12).nullable(),
  kpp: z.string().trim().max(9).nullable(),
});
export type ActParty = z.infer<typeof actPartySchema>;

const key = 'plant';
/** There is one plant, and events want an id. */
const plantId = '00000000-0000-7000-8000-000000000001';

/** The plant's own name for documents, or null until it is saved. */
export async function readPlant(db: Pick<Database, 'selectFrom'>): Promise<ActParty | null> {
  const setting = await db.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirst();
  return actPartySchema.safeParse(setting?.value).data ?? null;
}

/** Saves the plant's own name, tax number and registration code, as documents have them. */
export async function savePlant({ tx, now, record }: Command, plant: ActParty): Promise<Result<ActParty>> {
  const before = (await readPlant(tx)) ?? {};
  await tx
    .insertInto('Setting')
    .values({ key, value: json(plant), updatedAt: now })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json(plant), updatedAt: now }))
    .execute();
  record({
    type: 'plant.saved',
    entity: 'plant',
    entityId: plantId,
    changes: changesBetween<object>(before, plant),
  });
  return ok(plant);
}

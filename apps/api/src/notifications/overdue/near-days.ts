import type { Database, DatabaseTransaction } from '@svodka/database';
import { ok, type Result } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { json } from '../../platform/database/json.ts';
import { recordOwn } from '../record-own.ts';

/** How many working days ahead a shipment is near: one figure for the plant. */
const key = 'notifications.nearShipmentDays';
const nearDaysSchema = z.int().min(0).max(30);
const usualNearDays = 3;

export const saveNearDaysSchema = z.object({ days: nearDaysSchema });

export async function readNearDays(db: Database | DatabaseTransaction): Promise<number> {
  const row = await db.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirst();
  return nearDaysSchema.catch(usualNearDays).parse(row?.value);
}

export async function saveNearDays(
  command: Command,
  userId: string,
  { days }: z.infer<typeof saveNearDaysSchema>,
): Promise<Result<{ days: number }>> {
  const before = await readNearDays(command.tx);
  const row = { value: json(days), updatedAt: command.now };
  await command.tx
    .insertInto('Setting')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
  recordOwn(command, userId, 'notifications.nearDaysSet', { days, before });
  return ok({ days });
}

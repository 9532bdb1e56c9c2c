import type { Database, DatabaseTransaction } from '@svodka/database';
import { z } from 'zod';

/** How many working days ahead a shipment is near. */
const key = 'notifications.nearShipmentDays';
export const nearDaysSchema = z.int().min(0).max(30);
const usualNearDays = 3;

export async function readNearDays(db: Database | DatabaseTransaction): Promise<number> {
  const row = await db.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirst();
  return nearDaysSchema.catch(usualNearDays).parse(row?.value);
}

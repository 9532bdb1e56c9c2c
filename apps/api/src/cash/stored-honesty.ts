import type { Database, DatabaseTransaction } from '@svodka/database';
import type { CashHonesty, Instant, PlainDate } from '@svodka/domain';
import { z } from 'zod';
import { json } from '../platform/database/json.ts';

/** How honest forecasts were over a period, and when that was found out. */
export interface StoredHonesty extends CashHonesty {
  from: PlainDate;
  to: PlainDate;
  forecasts: number;
  judgedAt: Instant;
}

const key = 'cash.backtest';
const stored = z.custom<StoredHonesty>((value) => typeof value === 'object' && value !== null && 'byHorizon' in value);

/** The last judgement, null before the first. */
export async function readHonesty(db: Database): Promise<StoredHonesty | null> {
  const row = await db.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirst();
  return row ? stored.parse(row.value) : null;
}

export async function keepHonesty(tx: DatabaseTransaction, honesty: StoredHonesty): Promise<void> {
  const value = json(honesty);
  await tx
    .insertInto('Setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

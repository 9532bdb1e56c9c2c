import { createHash } from 'node:crypto';
import type { Database } from '@svodka/database';
import type { CashInput, CashOutlook } from '@svodka/domain';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';
import { computeOutlook } from './run-in-worker.ts';

export interface StoredOutlook {
  /** What it was made of: equal inputs have equal hashes. */
  inputsHash: string;
  outlook: CashOutlook;
}

/** What is being computed just now: who asks for the same meanwhile waits for it. */
const underWay = new Map<string, Promise<CashOutlook>>();

/** The forecast of an input: from the store when it has been made before, else made and stored. */
export async function storedOutlook(db: Database, input: CashInput): Promise<StoredOutlook> {
  const inputsHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const stored = await db
    .selectFrom('CashForecast')
    .select('result')
    .where('asOf', '=', input.today)
    .where('inputsHash', '=', inputsHash)
    .executeTakeFirst();
  if (stored) return { inputsHash, outlook: stored.result };
  const pending = underWay.get(inputsHash) ?? makeOutlook(db, input, inputsHash);
  return { inputsHash, outlook: await pending };
}

function makeOutlook(db: Database, input: CashInput, inputsHash: string): Promise<CashOutlook> {
  const made = computeOutlook(input)
    .then((outlook) => keep(db, input, { inputsHash, outlook }))
    .finally(() => underWay.delete(inputsHash));
  underWay.set(inputsHash, made);
  return made;
}

async function keep(db: Database, input: CashInput, { inputsHash, outlook }: StoredOutlook): Promise<CashOutlook> {
  const { today: asOf, periods, runs, seed } = input;
  await db
    .insertInto('CashForecast')
    .values({ id: newId(), asOf, inputsHash, periods, runs, seed, result: json(outlook) })
    .onConflict((conflict) => conflict.columns(['asOf', 'inputsHash']).doNothing())
    .execute();
  return outlook;
}

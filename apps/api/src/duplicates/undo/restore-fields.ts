import type { DatabaseTransaction } from '@svodka/database';
import { setField } from '../merge/merge-log.ts';
import type { MergeRecord } from '../merge/merge-record.ts';

/** Kept beside other fields, and nobody's to change by itself. */
const derived: ReadonlySet<string> = new Set(['searchName', 'phoneDigits']);

/** Gives fields their old values, the last change first; names the client's fields that somebody has changed since. */
export async function restoreFields(tx: DatabaseTransaction, { changed }: MergeRecord): Promise<string[]> {
  const kept: string[] = [];
  for (const { table, field, ids, before, after } of changed.toReversed()) {
    const restored = await setField(tx, { table, field, ids, value: before, instead: after });
    if (table === 'Client' && restored.length < ids.length && !derived.has(field)) kept.push(field);
  }
  return kept;
}

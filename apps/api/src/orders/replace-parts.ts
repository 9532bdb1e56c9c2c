import type { Kopecks, PaymentTerms } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { OrderRecord, PartRecord } from './order-record.ts';
import { newParts } from './schedule-parts.ts';
import { newScheduleParts, withParts } from './write-parts-sql.ts';

/** A schedule made anew: only before the contract is signed, so nothing of it is paid yet. */
export async function replaceParts(
  { tx }: Pick<Command, 'tx'>,
  { row }: OrderRecord,
  terms: PaymentTerms,
  amount: Kopecks,
): Promise<PartRecord[]> {
  const parts = newParts(terms, amount);
  await tx.deleteFrom('SchedulePart').where('orderId', '=', row.id).execute();
  await sql`${withParts(newScheduleParts(row.id, parts))} SELECT`.execute(tx);
  return parts;
}

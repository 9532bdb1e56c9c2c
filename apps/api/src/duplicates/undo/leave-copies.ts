import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import { newId } from '../../platform/new-id.ts';
import type { Parties } from '../merge/parties.ts';

const named = { contactId: 'Contact', contractId: 'Contract' } as const;

/** Orders that stay may name people and contracts that return: they get copies of their own. */
export async function leaveCopies(tx: DatabaseTransaction, { survivorId, loserId }: Parties): Promise<void> {
  const sides = [
    [survivorId, loserId],
    [loserId, survivorId],
  ] as const;
  for (const field of ['contactId', 'contractId'] as const) {
    for (const [owner, other] of sides) await copyNamed(tx, field, owner, other);
  }
}

async function copyNamed(
  tx: DatabaseTransaction,
  field: keyof typeof named,
  owner: string,
  other: string,
): Promise<void> {
  const table = sql.table(named[field]);
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT t."id" FROM "Order" o JOIN ${table} t ON t."id" = o.${sql.ref(field)}
    WHERE o."clientId" = ${owner}::uuid AND t."clientId" = ${other}::uuid ORDER BY 1`.execute(tx);
  for (const { id } of rows) {
    const copy = await copyRow(tx, field, id, owner);
    await sql`UPDATE "Order" SET ${sql.ref(field)} = ${copy}::uuid
      WHERE ${sql.ref(field)} = ${id}::uuid AND "clientId" = ${owner}::uuid`.execute(tx);
  }
}

/** The row again as the owner's; of contracts, the owner's own of that number if there is one. */
async function copyRow(tx: DatabaseTransaction, field: keyof typeof named, id: string, owner: string): Promise<string> {
  const table = sql.table(named[field]);
  const changes = JSON.stringify({
    id: newId(),
    clientId: owner,
    ...(field === 'contactId' ? { isPrimary: false } : {}),
  });
  const { rows } = await sql<{ id: string }>`
    INSERT INTO ${table} SELECT copy.* FROM ${table} t, jsonb_populate_record(NULL::${table}, to_jsonb(t) || ${changes}::jsonb) AS copy
    WHERE t."id" = ${id}::uuid ON CONFLICT DO NOTHING RETURNING "id"`.execute(tx);
  const [made] = rows;
  if (made) return made.id;
  const known = await sql<{ id: string }>`
    SELECT k."id" FROM "Contract" k JOIN "Contract" t ON t."number" = k."number"
    WHERE t."id" = ${id}::uuid AND k."clientId" = ${owner}::uuid`.execute(tx);
  const [own] = known.rows;
  if (!own) throw new RangeError('a copy that is neither made nor known');
  return own.id;
}

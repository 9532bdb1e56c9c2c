import { ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { ClientFields } from './client-fields.ts';

/**
 * Refuses a second client with the same ИНН and КПП: `client.innTaken` {clientId, name}; those of a merged client are the
 * surviving one's. Two who enter the same one at once
 * wait for each other by a lock on the number, since branches of one firm share it and an index can't forbid it.
 */
export async function refuseDuplicate(
  { tx }: Command,
  { inn, kpp }: Pick<ClientFields, 'inn' | 'kpp'>,
  except: string | null = null,
): Promise<Result<null>> {
  if (inn === null) return ok(null);
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`client ${inn}`}))`.execute(tx);
  const same = await tx
    .selectFrom('Client as c')
    .innerJoin('Client as living', (join) => join.on(sql<boolean>`living."id" = coalesce(c."mergedIntoId", c."id")`))
    .select(['living.id', 'living.shortName'])
    .where('c.inn', '=', inn)
    .where('c.kpp', 'is not distinct from', kpp)
    .where('living.id', 'is distinct from', except)
    .limit(1)
    .executeTakeFirst();
  return same ? refuse('client.innTaken', { clientId: same.id, name: same.shortName }) : ok(null);
}

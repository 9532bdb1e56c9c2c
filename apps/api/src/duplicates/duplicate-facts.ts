import type { DatabaseTransaction } from '@svodka/database';
import type { DuplicateFacts } from '@svodka/domain';
import { sql } from 'kysely';

interface FactsRow extends Omit<DuplicateFacts, 'contacts'> {
  id: string;
  contacts: { name: string; phoneDigits: string; emails: string[] }[];
}

/** What tells these clients from others, by their ids; merged ones are left out. */
export async function duplicateFacts(
  tx: DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DuplicateFacts>> {
  const { rows } = await sql<FactsRow>`
    SELECT c."id", nullif(c."inn", '') AS "inn", nullif(c."kpp", '') AS "kpp", c."searchName",
      array(SELECT "account" FROM "BankAccount" WHERE "clientId" = c."id") AS "accounts",
      (SELECT coalesce(json_agg(json_build_object('name', "name", 'phoneDigits', "phoneDigits", 'emails', "emails")), '[]')
        FROM "Contact" WHERE "clientId" = c."id") AS "contacts"
    FROM "Client" c WHERE c."id" = ANY(${[...ids]}::uuid[]) AND c."mergedIntoId" IS NULL`.execute(tx);
  return new Map(
    rows.map(({ id, contacts, ...facts }) => [
      id,
      { ...facts, contacts: contacts.map(({ phoneDigits, ...one }) => ({ ...one, phones: phoneDigits.split('\n') })) },
    ]),
  );
}

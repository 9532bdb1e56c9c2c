import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { MergeLog } from './merge-log.ts';
import type { Parties } from './parties.ts';

interface ContractRow {
  id: string;
  clientId: string;
  number: string;
  signedOn: PlainDate;
  validUntil: PlainDate | null;
  termsId: string | null;
  creditLimit: Kopecks | null;
  hasFiles: boolean;
}

/**
 * Two clients' contracts of one number are one contract only if they are of one day and the loser's says nothing else and has no files; else
 * both stay, and the loser's gets its day into its number, since a client has each number once.
 */
export async function mergeContracts(log: MergeLog, { survivorId, loserId }: Parties): Promise<void> {
  const { rows } = await sql<ContractRow>`
    SELECT "id", "clientId", "number", "signedOn", "validUntil", "termsId", "creditLimit",
      EXISTS (SELECT FROM "ContractFile" f WHERE f."contractId" = k."id") AS "hasFiles" FROM "Contract" k
    WHERE "clientId" IN (${survivorId}::uuid, ${loserId}::uuid) ORDER BY "id"`.execute(log.tx);
  const own = rows.filter((row) => row.clientId === survivorId);
  const taken = new Set(rows.map((row) => row.number));
  for (const contract of rows.filter((row) => row.clientId === loserId)) {
    const known = own.find((row) => row.number === contract.number);
    if (!known) continue;
    if (!contract.hasFiles && saysNothingElse(contract, known)) {
      await log.repoint('contractId', contract.id, known.id);
      await log.remove('Contract', [contract.id]);
    } else {
      const number = freeNumber(contract, taken);
      taken.add(number);
      await log.change('Contract', 'number', contract.id, contract.number, number);
    }
  }
}

function saysNothingElse(one: ContractRow, known: ContractRow): boolean {
  const agrees = (field: 'validUntil' | 'termsId' | 'creditLimit') =>
    one[field] === null || one[field] === known[field];
  return one.signedOn === known.signedOn && agrees('validUntil') && agrees('termsId') && agrees('creditLimit');
}

function freeNumber({ number, signedOn }: ContractRow, taken: ReadonlySet<string>): string {
  const dated = `${number} от ${signedOn.split('-').toReversed().join('.')}`;
  for (let at = 1; ; at++) {
    const offered = at === 1 ? dated : `${dated} (${at})`;
    if (!taken.has(offered)) return offered;
  }
}

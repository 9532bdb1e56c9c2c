import type { Kopecks, PayerCandidate, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';

interface ToldFacts {
  day: PlainDate;
  amount: Kopecks;
  number: string;
}

export interface ToldBefore {
  /** The payment of a client that 1C or a person told of before the bank did, each once; null when there is none. */
  take(clientId: string, facts: ToldFacts): string | null;
}

/** Payments that no line of a statement stands behind yet, though their day, sum and number are those of one. */
export async function toldBefore(
  { tx }: Command,
  clients: readonly PayerCandidate[],
  lines: readonly ToldFacts[],
): Promise<ToldBefore> {
  const ids = clients.map((client) => client.id);
  const numbers = [...new Set(lines.map((line) => line.number).filter(Boolean))];
  const { rows } = await sql<{ id: string; clientId: string; day: PlainDate; amount: Kopecks; documentNumber: string }>`
    SELECT p."id", p."clientId", p."day", p."amount", p."documentNumber" FROM "Payment" p
    WHERE p."clientId" = ANY(${ids}::uuid[]) AND p."documentNumber" = ANY(${numbers}::text[]) AND p."reversesId" IS NULL
      AND NOT EXISTS (SELECT FROM "BankEntry" e WHERE e."paymentId" = p."id")
      AND NOT EXISTS (SELECT FROM "Payment" r WHERE r."reversesId" = p."id")
    ORDER BY p."id"`.execute(tx);
  const left = [...rows];
  return {
    take(clientId, { day, amount, number }) {
      const at = left.findIndex(
        (one) => one.clientId === clientId && one.day === day && one.amount === amount && one.documentNumber === number,
      );
      const [taken] = at === -1 ? [] : left.splice(at, 1);
      return taken?.id ?? null;
    },
  };
}

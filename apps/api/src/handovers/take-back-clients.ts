import { type GivenClient, type HandoverOutcome, type Instant, undoClient } from '@svodka/domain';
import { sql } from 'kysely';
import { passResponsibilities } from '../clients/index.ts';
import type { Command } from '../platform/command.ts';
import { type MovedClient, moveClients } from './move-clients.ts';
import { writeClientOutcomes } from './write-outcomes.ts';

interface LockedClient extends GivenClient {
  id: string;
  createdAt: Instant;
  mergedIntoId: string | null;
}

/** From today the clients of a handover are again whose they were, unless they have been moved since. */
export async function takeBackClients(
  command: Command,
  handoverId: string,
  isHere: (userId: string) => boolean,
): Promise<{ returned: MovedClient[]; stayed: number }> {
  const clients = (await lockGiven(command, handoverId)).map((client) => ({
    ...client,
    outcome: client.mergedIntoId === null ? undoClient(client, isHere) : ('movedSince' as const),
  }));
  const back = clients
    .filter(({ outcome }) => outcome === 'returned')
    .map(({ id, createdAt, managerId, formerManagerId }) => ({
      id,
      createdAt,
      managerId,
      toManagerId: formerManagerId,
    }));
  const { taken } = await passResponsibilities(command, back, command.today);
  const left = new Set(taken);
  const returned = back.filter(({ id }) => !left.has(id));
  await moveClients(command, returned, { undoes: handoverId });
  const outcomes = clients.map(({ id, outcome, formerManagerId, responsibleFrom }) => {
    const became: HandoverOutcome = left.has(id) ? 'movedSince' : outcome;
    return { clientId: id, outcome: became, formerManagerId, responsibleFrom };
  });
  await writeClientOutcomes(command, handoverId, outcomes);
  return { returned, stayed: clients.length - returned.length };
}

async function lockGiven({ tx }: Command, handoverId: string): Promise<LockedClient[]> {
  const { rows } = await sql<LockedClient>`
    SELECT c."id", c."createdAt", c."mergedIntoId", c."managerId", h."toManagerId", h."formerManagerId", h."responsibleFrom",
      (SELECT r."fromDay" FROM "ClientResponsibility" r WHERE r."clientId" = c."id" AND r."untilDay" IS NULL) AS "openFrom"
    FROM "HandoverClient" h JOIN "Client" c ON c."id" = h."clientId"
    WHERE h."handoverId" = ${handoverId}::uuid AND h."outcome" = 'given'
    ORDER BY c."id" FOR NO KEY UPDATE OF c`.execute(tx);
  return rows;
}

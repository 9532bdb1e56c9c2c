import type { HandoverOutcome, Instant, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { passResponsibilities } from '../clients/index.ts';
import type { Command } from '../platform/command.ts';
import type { DueHandover } from './carry-out.ts';
import { moveClients } from './move-clients.ts';
import { writeClientOutcomes } from './write-outcomes.ts';

interface NamedClient {
  id: string;
  managerId: string | null;
  createdAt: Instant;
  toManagerId: string;
  /** Part of another client since: its rows are that one's. */
  mergedIntoId: string | null;
  /** Whether whoever is to get it works here. */
  receivable: boolean;
}

/** Gives the clients of a handover, as they stand when it is carried out; says which it gave and how many days were taken. */
export async function giveClients(
  command: Command,
  handover: DueHandover,
): Promise<{ given: { toManagerId: string }[]; taken: number }> {
  const clients = await lockClients(command, handover.id);
  const wanted = clients.filter((client) => outcomeBefore(client, handover) === 'given');
  const { openFrom, taken } = await passResponsibilities(command, wanted, handover.fromDay);
  const left = new Set(taken);
  const given = wanted.filter(({ id }) => !left.has(id));
  await moveClients(command, given, { fromDay: handover.fromDay, handoverId: handover.id });
  const outcomes = clients.map((client) => {
    const outcome = left.has(client.id) ? ('taken' as const) : outcomeBefore(client, handover);
    return {
      clientId: client.id,
      outcome,
      formerManagerId: client.managerId,
      responsibleFrom: outcome === 'given' ? firstDayOf(openFrom, client.id) : null,
    };
  });
  await writeClientOutcomes(command, handover.id, outcomes);
  return { given, taken: taken.length };
}

const firstDayOf = (days: ReadonlyMap<string, PlainDate | null>, clientId: string) => days.get(clientId) ?? null;

function outcomeBefore(
  { managerId, toManagerId, mergedIntoId, receivable }: NamedClient,
  { fromManagerId }: DueHandover,
): HandoverOutcome {
  if (!receivable) return 'gone';
  const theirs = mergedIntoId === null && (fromManagerId === null || managerId === fromManagerId);
  return theirs && managerId !== toManagerId ? 'given' : 'elsewhere';
}

/** In the order of their ids, so that two handovers of the same clients take turns. */
function lockClients({ tx }: Command, handoverId: string): Promise<NamedClient[]> {
  return tx
    .selectFrom('Client as c')
    .innerJoin('HandoverClient as h', 'h.clientId', 'c.id')
    .innerJoin('User as u', 'u.id', 'h.toManagerId')
    .select(['c.id', 'c.managerId', 'c.createdAt', 'c.mergedIntoId', 'h.toManagerId', 'u.active as receivable'])
    .where('h.handoverId', '=', handoverId)
    .orderBy('c.id')
    .modifyEnd(sql`FOR NO KEY UPDATE OF c`)
    .execute();
}

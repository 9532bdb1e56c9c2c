import type { Database } from '@svodka/database';
import type { Clock } from '../platform/clock.ts';
import type { AsOf } from './as-of.ts';
import { type ClientStanding, readStandings } from './client-standing.ts';
import type { GroupedDebt } from './grouped-debts.ts';
import type { Grouping } from './input.ts';
import type { ClientPromise } from './read-promises.ts';
import type { NextPromise, ReceivableRow } from './shapes.ts';

const nothing = { nextPromise: null, reminder: null, creditLimit: null, stopsShipping: false };

/** Adds what is to be done about the clients of a page; of a past day, and of managers, there is nothing to add. */
export async function withStandings(
  reader: { db: Database; clock: Clock },
  rows: readonly GroupedDebt[],
  at: AsOf,
  by: Grouping,
): Promise<ReceivableRow[]> {
  const clientIds = [...new Set(rows.flatMap(({ clientId }) => clientId ?? []))];
  const wanted = at.current && by !== 'manager' && clientIds.length > 0;
  const standings = wanted ? await readStandings(reader, clientIds) : [];
  const byClient = new Map(standings.map((standing) => [standing.clientId, standing]));
  return rows.map((row) => {
    const standing = byClient.get(row.clientId ?? '');
    return { ...row, ...(standing ? aboutClient(standing, by === 'order' ? row.id : null) : nothing) };
  });
}

function aboutClient({ promises, nextStep, creditLimit, credit }: ClientStanding, orderId: string | null) {
  const theirs =
    orderId === null ? promises : promises.filter((one) => one.orderId === null || one.orderId === orderId);
  return {
    nextPromise: nextPromise(theirs),
    reminder: nextStep && { step: nextStep.step, channel: nextStep.channel },
    creditLimit,
    stopsShipping: credit?.stopsShipping ?? false,
  };
}

/** The nearest that is still to be kept; without one, the last if it was broken. */
function nextPromise(promises: readonly ClientPromise[]): NextPromise | null {
  const standing = promises.filter(({ state }) => state !== 'withdrawn');
  const last = standing.at(-1);
  const found = standing.find(({ state }) => state === 'open') ?? (last?.state === 'broken' ? last : undefined);
  return found ? { amount: found.amount, promisedOn: found.promisedOn, state: found.state } : null;
}

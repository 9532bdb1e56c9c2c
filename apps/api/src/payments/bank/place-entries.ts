import type { DB } from '@svodka/database';
import { kopecks, matchPayment, type PartAllocation } from '@svodka/domain';
import { type Selectable, sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { newId } from '../../platform/new-id.ts';
import { eventTypeOf } from '../payment-events.ts';
import { recordPayment } from '../record-payment.ts';
import { type Candidates, candidatesFor, gatherCandidates } from './candidates.ts';
import { recordEntryEvent } from './entry-event.ts';
import { factsOf } from './entry-facts.ts';
import { paymentOf } from './post-entry.ts';
import { type ToldBefore, toldBefore } from './told-before.ts';

type EntryRow = Selectable<DB['BankEntry']>;

/** A line of a statement as the bank tells it, with the key it is known by. */
export type BankEntryDraft = Pick<
  EntryRow,
  | 'key'
  | 'ownAccount'
  | 'direction'
  | 'day'
  | 'number'
  | 'amount'
  | 'partyName'
  | 'partyInn'
  | 'partyKpp'
  | 'partyAccount'
  | 'partyBic'
  | 'purpose'
  | 'keys'
>;

type Placed = Pick<EntryRow, 'state' | 'clientId' | 'paymentId' | 'automatic'>;

export interface PlacedEntries {
  created: number;
  unchanged: number;
  /** Of those created, how many became payments by themselves, wait for people, are no business of the desk. */
  posted: number;
  queue: number;
  notOurs: number;
  outgoing: number;
}

const columns = {
  id: 'uuid',
  key: 'text',
  ownAccount: 'text',
  direction: 'text',
  day: 'date',
  number: 'text',
  amount: 'bigint',
  partyName: 'text',
  partyInn: 'text',
  partyKpp: 'text',
  partyAccount: 'text',
  partyBic: 'text',
  purpose: 'text',
  keys: 'jsonb',
  state: 'text',
  clientId: 'uuid',
  paymentId: 'uuid',
  automatic: 'boolean',
  runId: 'uuid',
  recordedAt: 'timestamptz',
} as const;

/**
 * Keeps lines of statements, each once however often it comes, and makes payments of those that leave no doubt: whose they
 * are and for which orders. What is left waits in the queue.
 */
export async function placeEntries(
  command: Command,
  drafts: readonly BankEntryDraft[],
  runId: string | null,
): Promise<PlacedEntries> {
  const { tx, now } = command;
  const known = await knownKeys(command, drafts);
  const fresh = drafts.filter((draft) => !known.has(draft.key));
  const facts = fresh.filter((draft) => draft.direction !== 'own').map(factsOf);
  const place = await placing(command, await gatherCandidates(tx, facts), fresh);
  const rows: (BankEntryDraft & Placed & { id: string })[] = [];
  // The day money came decides which part it paid, not its place in the file.
  for (const draft of fresh.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))) {
    rows.push({ ...draft, ...(await place(draft)), id: newId() });
  }
  await insertRows(
    tx,
    'BankEntry',
    columns,
    rows.map((row) => ({ ...row, runId, recordedAt: now })),
  );
  for (const { id, clientId, ...row } of rows) {
    const { state, paymentId, automatic } = row;
    recordEntryEvent(command, 'bankEntry.imported', id, { clientId, state, paymentId, automatic });
  }
  const inState = (state: EntryRow['state']) => rows.filter((row) => row.state === state).length;
  return {
    created: fresh.length,
    unchanged: drafts.length - fresh.length,
    posted: inState('posted'),
    queue: inState('queue'),
    notOurs: inState('notOurs'),
    outgoing: inState('outgoing'),
  };
}

async function knownKeys({ tx }: Command, drafts: readonly BankEntryDraft[]): Promise<ReadonlySet<string>> {
  const keys = drafts.map((draft) => draft.key);
  const { rows } = await sql<{ key: string }>`
    SELECT "key" FROM "BankEntry" WHERE "key" = ANY(${keys}::text[])`.execute(tx);
  return new Set(rows.map((row) => row.key));
}

const waiting: Placed = { state: 'queue', clientId: null, paymentId: null, automatic: false };

/** Decides line after line; what one of them pays is no longer open for the next. */
async function placing(command: Command, gathered: Candidates, fresh: readonly BankEntryDraft[]) {
  let candidates = gathered;
  const told: ToldBefore = await toldBefore(command, gathered.clients, fresh);
  return async (draft: BankEntryDraft): Promise<Placed> => {
    if (draft.direction === 'own') return { ...waiting, state: 'notOurs' };
    const facts = factsOf(draft);
    const own = candidatesFor(facts, candidates);
    if (draft.direction === 'out') return { ...waiting, state: own.clients.length > 0 ? 'queue' : 'outgoing' };
    const { clientId, automatic, proposals } = matchPayment(facts, own.clients, own.orders);
    if (clientId === null) return waiting;
    const same = told.take(clientId, draft);
    if (same !== null) return { state: 'posted', clientId, paymentId: same, automatic: true };
    if (!automatic) return waiting;
    const type = eventTypeOf(draft.day, command.today);
    const shares = proposals[0]?.shares ?? [];
    const recorded = await recordPayment(command, { ...paymentOf(draft), clientId, shares, type });
    // A day that hasn't come, an order that is gone: people will see to it.
    if (!recorded.ok) return waiting;
    candidates = withoutPaid(candidates, recorded.value.allocations);
    return { state: 'posted', clientId, paymentId: recorded.value.id, automatic: true };
  };
}

function withoutPaid(
  { clients, orders }: Candidates,
  allocations: readonly (Pick<PartAllocation, 'amount'> & { orderId: string; partId: string })[],
): Candidates {
  const paidOf = (partId: string) =>
    allocations.filter((one) => one.partId === partId).reduce((sum, one) => sum + one.amount, 0);
  const after = orders.map((order) => {
    if (allocations.every((one) => one.orderId !== order.id)) return order;
    const parts = order.parts.map((part) => ({ ...part, open: kopecks(part.open - paidOf(part.id)) }));
    return { ...order, parts: parts.filter((part) => part.open > 0) };
  });
  return { clients, orders: after.filter((order) => order.parts.length > 0) };
}

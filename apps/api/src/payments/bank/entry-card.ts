import { clientIdSchema, type Kopecks, type MatchProposal, matchPayment, refusal } from '@svodka/domain';
import { z } from 'zod';
import { type PermittedContext, refuseRead } from '../../platform/trpc.ts';
import { type Candidates, candidatesFor, gatherCandidates } from './candidates.ts';
import { entryColumns } from './entries.ts';
import { factsOf } from './entry-facts.ts';
import { ordersToChoose } from './orders-to-choose.ts';

export const entryCardInput = z.object({
  id: z.uuid(),
  /** Somebody else's orders to choose from, when the payer is not whom the system takes them for. */
  clientId: clientIdSchema.optional(),
});

/** A line of a statement with whose it seems to be, for what, why, and the orders one may choose from. */
export async function readEntryCard(ctx: PermittedContext, { id, clientId }: z.infer<typeof entryCardInput>) {
  const entry = await readEntry(ctx, id);
  if (!entry) return refuseRead(refusal('request.notFound', { entity: 'bankEntry', id }));
  const facts = factsOf(entry);
  const candidates = candidatesFor(facts, await gatherCandidates(ctx.db, [facts]));
  const incoming = entry.direction === 'in';
  const match = matchPayment(facts, candidates.clients, candidates.orders);
  const payer = clientId ?? entry.clientId ?? match.clientId;
  const clients = await namesOf(ctx, [
    ...candidates.clients.map((client) => client.id),
    ...match.proposals.map((proposal) => proposal.clientId),
    ...(payer === null ? [] : [payer]),
  ]);
  const nameOf = (of: string) => clients.find((client) => client.id === of)?.name ?? '';
  return {
    entry,
    payer: payer === null ? null : { id: payer, name: nameOf(payer) },
    /** Whether the other side's account is already known as a client's. */
    accountKnown: candidates.clients.some((client) => client.accounts.includes(entry.partyAccount)),
    clients,
    proposals: incoming
      ? match.proposals.map((one) => ({ ...named(one, candidates), clientName: nameOf(one.clientId) }))
      : [],
    orders: payer === null ? [] : await ordersToChoose(ctx, { clientId: payer, refund: !incoming }),
  };
}

function readEntry({ db }: PermittedContext, id: string) {
  return db
    .selectFrom('BankEntry as e')
    .leftJoin('Client as c', 'c.id', 'e.clientId')
    .leftJoin('User as u', 'u.id', 'e.decidedById')
    .select([
      ...entryColumns,
      'e.partyKpp',
      'e.partyBic',
      'e.keys',
      'c.shortName as clientName',
      'u.name as decidedByName',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst();
}

/** A proposal in the words of people: numbers of orders, and how much each still waits for. */
function named(proposal: MatchProposal, { orders }: Candidates) {
  const shares = proposal.shares.map((share) => {
    const order = orders.find((one) => one.id === share.orderId);
    return { ...share, orderNumber: order?.number ?? '', open: openOf(order) };
  });
  return { ...proposal, shares };
}

function openOf(order: { amount: Kopecks; paid: Kopecks } | undefined): number {
  return order === undefined ? 0 : order.amount - order.paid;
}

async function namesOf({ db }: PermittedContext, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('Client')
    .select(['id', 'shortName as name', 'inn'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('shortName')
    .execute();
}

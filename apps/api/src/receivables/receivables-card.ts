import type { Database } from '@svodka/database';
import { type ClientId, kopecks, refusal } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { refuseRead } from '../platform/trpc.ts';
import { readStandings } from './client-standing.ts';
import { readCardOrders } from './read-card-orders.ts';
import { readReceivablesTotals } from './receivables-totals.ts';
import type { CardPromise, CardReminder, ReceivablesCard } from './shapes.ts';

/** All about a client's debt as of today. Refusal: `request.notFound`. */
export async function receivablesCard(
  reader: { db: Database; clock: Clock },
  clientId: ClientId,
): Promise<ReceivablesCard> {
  const { db, clock } = reader;
  const client = await readClient(db, clientId);
  if (!client) refuseRead(refusal('request.notFound', { entity: 'client', entityId: clientId }));
  const [[standing], orders, { clients: _, orders: __, ...debt }, reminders] = await Promise.all([
    readStandings(reader, [clientId]),
    readCardOrders(db, clientId, clock.today()),
    readReceivablesTotals(reader, { clientId, basis: 'known' }),
    readReminders(db, clientId),
  ]);
  const ahead = orders.reduce((sum, order) => sum + order.advanceReceived, 0);
  return {
    client,
    debt,
    oldestDueOn: standing?.oldestDueOn ?? null,
    daysOverdue: standing?.daysOverdue ?? 0,
    orders,
    unallocated: kopecks(debt.advancesReceived - ahead),
    promises: (standing?.promises ?? [])
      .map(({ clientId: _, writtenState: __, ...promise }) => promise)
      .toSorted(openFirst),
    reminders,
    credit: standing?.credit ?? null,
    nextStep: standing?.nextStep ?? null,
  };
}

/** Those still open by their days, then the others, the last first. */
function openFirst(one: CardPromise, other: CardPromise): number {
  if ((one.state === 'open') !== (other.state === 'open')) return one.state === 'open' ? -1 : 1;
  const byDay = one.promisedOn < other.promisedOn ? -1 : 1;
  return one.state === 'open' ? byDay : -byDay;
}

function readClient(db: Database, id: string) {
  return db
    .selectFrom('Client as c')
    .leftJoin('User as u', 'u.id', 'c.managerId')
    .select(['c.id', 'c.shortName', 'c.legalName', 'u.name as managerName'])
    .where('c.id', '=', id)
    .executeTakeFirst();
}

async function readReminders(db: Database, clientId: string): Promise<CardReminder[]> {
  const { rows } = await sql<CardReminder>`
    SELECT r."id", r."step", r."channel", r."text", r."amount", u."name" AS "authorName", r."createdAt"
    FROM "PaymentReminder" r LEFT JOIN "User" u ON u."id" = r."authorId"
    WHERE r."clientId" = ${clientId}::uuid ORDER BY r."createdAt" DESC, r."id" DESC LIMIT 100`.execute(db);
  return rows;
}

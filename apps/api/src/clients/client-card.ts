import type { Database } from '@svodka/database';
import { type Instant, instantFromMillis, kopecks, refusal, trafficLight } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { refuseRead } from '../platform/trpc.ts';
import { clientMoney } from './client-money.ts';
import { clientRecord } from './client-record.ts';

/** A client's card: who they are, their last orders, what they owe. One that was merged opens as the surviving client. Refusal: `request.notFound`. */
export async function clientCard(db: Database, clock: Clock, id: string) {
  const [record] = await clientRecord(db, id);
  if (!record) refuseRead(refusal('request.notFound', { entity: 'client', entityId: id }));
  const { contacts, addresses, bankAccounts, contracts, orders, merged, responsibilities, ...rest } = record;
  const { unsettled, unallocated, ...client } = rest;
  const now = clock.now();
  return {
    client,
    contacts,
    addresses,
    bankAccounts,
    contracts,
    orders: orders.map(({ stageEnteredAt, stageDueAt, ...order }) => ({
      ...order,
      light: order.open ? lightOf(stageEnteredAt, stageDueAt, now) : ('none' as const),
    })),
    money: clientMoney(unsettled, kopecks(unallocated), clock.today()),
    responsibilities,
    merged,
  };
}

function lightOf(enteredAt: string, dueAt: string | null, now: Instant) {
  const visit = { enteredAt: instantOf(enteredAt), leftAt: null, dueAt: dueAt === null ? null : instantOf(dueAt) };
  return trafficLight(visit, now);
}

/** Moments inside JSON come in PostgreSQL's own spelling of ISO 8601. */
function instantOf(text: string): Instant {
  return instantFromMillis(Date.parse(text));
}

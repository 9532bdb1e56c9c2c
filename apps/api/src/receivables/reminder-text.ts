import type { Database } from '@svodka/database';
import { addKopecks, type Kopecks, type LateDebt, refusal, reminderSubject, reminderText } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { refuseRead } from '../platform/trpc.ts';
import type { ReminderTextInput } from './input.ts';
import { readCardOrders } from './read-card-orders.ts';
import type { CardOrder } from './shapes.ts';

/** What to write or say to a client about what they owe today. Refusals: `request.notFound`, `reminder.nothingOverdue`. */
export async function writeReminderText(
  { db, clock }: { db: Database; clock: Clock },
  { clientId, step, channel, locale }: ReminderTextInput,
): Promise<{ subject: string; text: string; amount: Kopecks }> {
  const client = await db.selectFrom('Client').select('legalName').where('id', '=', clientId).executeTakeFirst();
  if (!client) refuseRead(refusal('request.notFound', { entity: 'client', entityId: clientId }));
  const today = clock.today();
  const debts = (await readCardOrders(db, clientId, today)).flatMap(lateDebt);
  if (debts.length === 0) refuseRead(refusal('reminder.nothingOverdue'));
  const overdue = addKopecks(...debts.map(({ amount }) => amount));
  const facts = { today, clientName: client.legalName, overdue, debts };
  return {
    subject: reminderSubject(step, locale),
    text: reminderText({ step, channel }, facts, locale),
    amount: overdue,
  };
}

function lateDebt({ number, overdue, parts }: CardOrder): LateDebt[] {
  const late = parts.filter((part) => part.overdue > 0);
  const [oldest] = late.toSorted((one, other) => other.daysOverdue - one.daysOverdue);
  if (!oldest?.plannedOn) return [];
  return [{ orderNumber: number, amount: overdue, dueOn: oldest.plannedOn, daysOverdue: oldest.daysOverdue }];
}

import { addDays, type Instant, ok, type PlainDate, plainDateIn, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

export interface PassedClient {
  id: string;
  managerId: string | null;
  createdAt: Instant;
}

/**
 * From a day on another manager (or nobody) answers for a client; the days before stay with whoever had them. A day that
 * lies in somebody else's finished or begun responsibility is refused as `request.invalid`: credit is not rewritten.
 */
export async function passResponsibility(
  command: Command,
  client: PassedClient,
  managerId: string | null,
  fromDay: PlainDate,
): Promise<Result<null>> {
  const { tx } = command;
  const last = await tx
    .selectFrom('ClientResponsibility')
    .select(['id', 'fromDay', 'untilDay'])
    .where('clientId', '=', client.id)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst();
  const takenUntil = last?.untilDay ?? (last ? addDays(last.fromDay, -1) : null);
  if (takenUntil !== null && fromDay <= takenUntil) return refuse('request.invalid', { fields: { fromDay: 'taken' } });
  if (!last) await creditBefore(command, client, fromDay);
  else if (last.untilDay === null) await endResponsibility(command, last, fromDay);
  if (managerId !== null) {
    await tx
      .insertInto('ClientResponsibility')
      .values({ id: newId(), clientId: client.id, managerId, fromDay })
      .execute();
  }
  return ok(null);
}

/** One that would have lasted no day leaves no trace. */
async function endResponsibility({ tx }: Command, open: { id: string; fromDay: PlainDate }, fromDay: PlainDate) {
  if (open.fromDay === fromDay) await tx.deleteFrom('ClientResponsibility').where('id', '=', open.id).execute();
  else {
    const untilDay = addDays(fromDay, -1);
    await tx.updateTable('ClientResponsibility').set({ untilDay }).where('id', '=', open.id).execute();
  }
}

/** A client that came without a history of managers: the one they have now has answered since their first day with us. */
async function creditBefore({ tx, zone }: Command, { id, managerId, createdAt }: PassedClient, day: PlainDate) {
  if (managerId === null) return;
  const first = await tx
    .selectFrom('Order')
    .select('requestedOn')
    .where('clientId', '=', id)
    .orderBy('requestedOn')
    .limit(1)
    .executeTakeFirst();
  const known = plainDateIn(zone, createdAt);
  const fromDay = first && first.requestedOn < known ? first.requestedOn : known;
  if (fromDay >= day) return;
  const untilDay = addDays(day, -1);
  await tx
    .insertInto('ClientResponsibility')
    .values({ id: newId(), clientId: id, managerId, fromDay, untilDay })
    .execute();
}

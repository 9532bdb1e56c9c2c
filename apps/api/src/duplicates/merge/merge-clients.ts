import { type MergeClientsInput, ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { json } from '../../platform/database/json.ts';
import { once } from '../../platform/idempotency.ts';
import { newId } from '../../platform/new-id.ts';
import { conflictRefusal } from '../../platform/version.ts';
import { judgePair } from '../judge-pair.ts';
import { type LockedClient, lockParties } from './lock-parties.ts';
import { mergeContacts } from './merge-contacts.ts';
import { mergeContracts } from './merge-contracts.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeLeverUses } from './merge-lever-uses.ts';
import { type MergeLog, openMergeLog } from './merge-log.ts';
import { mergePlaces } from './merge-places.ts';
import { movedTables } from './merge-record.ts';
import { mergeResponsibilities } from './merge-responsibilities.ts';

export interface MergedClients {
  mergeId: string;
  clientId: string;
  version: number;
}

/**
 * Makes one client part of another, whole: orders, money, people, papers and history become the survivor's, the loser
 * remains as a row that leads there. Nothing of it is lost, so that it can be undone. Refusals: `request.notFound`,
 * `client.merged` {clientId, name} when either already is part of another, `request.conflict`.
 */
export function mergeClients(command: Command, input: MergeClientsInput): Promise<Result<MergedClients>> {
  const { idempotencyKey: key, ...given } = input;
  return once(command, { procedure: 'duplicates.merge', key, input: given }, async () => {
    const { tx, now, actor } = command;
    const locked = await lockBoth(command, input);
    if (!locked.ok) return locked;
    const { survivor, loser } = locked.value;
    const log = openMergeLog(tx);
    await moveEverything(command, log, locked.value, input);
    const version = survivor.version + 1;
    await tx.updateTable('Client').set({ version, updatedAt: now }).where('id', '=', survivor.id).execute();
    await tx
      .updateTable('Client')
      .set({ mergedIntoId: survivor.id, version: loser.version + 1, updatedAt: now })
      .where('id', '=', loser.id)
      .execute();
    const id = newId();
    await tx
      .insertInto('ClientMerge')
      .values({
        id,
        survivorId: survivor.id,
        loserId: loser.id,
        record: json(log.record),
        mergedById: actor.id,
        mergedAt: now,
      })
      .execute();
    await judgePair(command, [survivor.id, loser.id], 'merged');
    recordMerge(command, log, locked.value);
    command.enqueue(
      { queue: 'duplicates', data: { clientIds: [survivor.id] } },
      { queue: 'ledger', data: { clientIds: [survivor.id, loser.id] } },
    );
    return ok({ mergeId: id, clientId: survivor.id, version });
  });
}

interface BothClients {
  survivor: LockedClient;
  loser: LockedClient;
}

async function lockBoth(command: Command, input: MergeClientsInput): Promise<Result<BothClients, Refusal>> {
  const { survivorId, loserId } = input;
  const clients = await lockParties(command.tx, [survivorId, loserId]);
  const [survivor, loser] = [clients.get(survivorId), clients.get(loserId)];
  if (!survivor) return refuse('request.notFound', { entity: 'client', entityId: survivorId });
  if (!loser) return refuse('request.notFound', { entity: 'client', entityId: loserId });
  const seen = [
    [survivor, input.survivorVersion],
    [loser, input.loserVersion],
  ] as const;
  for (const [client, version] of seen) {
    if (client.mergedIntoId !== null)
      return refuse('client.merged', { clientId: client.mergedIntoId, name: client.shortName });
    if (client.version !== version)
      return refused(await conflictRefusal(command, 'client', client.id, version, client.version));
  }
  return ok({ survivor, loser });
}

async function moveEverything(
  { today }: Command,
  log: MergeLog,
  { survivor, loser }: BothClients,
  { fields, lists }: MergeClientsInput,
): Promise<void> {
  const parties = { survivorId: survivor.id, loserId: loser.id };
  await mergeContacts(log, parties, lists.contacts ?? 'both');
  await mergePlaces(log, parties, 'Address', lists.addresses ?? 'both');
  await mergePlaces(log, parties, 'BankAccount', lists.bankAccounts ?? 'both');
  await mergeContracts(log, parties);
  await mergeLeverUses(log, parties);
  const managerId = fields.managerId === 'loser' ? loser.managerId : survivor.managerId;
  await mergeResponsibilities(log, parties, managerId, today);
  for (const table of movedTables) await log.move(table, 'clientId', loser.id, survivor.id);
  await log.move('Client', 'mergedIntoId', loser.id, survivor.id);
  await mergeFields(log, survivor, loser, { fields, lists });
}

/** Two events, since each client has its own history; the survivor's tells how much came. */
function recordMerge({ record }: Command, log: MergeLog, { survivor, loser }: BothClients): void {
  const { moved, changed } = log.record;
  const counts = Object.fromEntries(Object.entries(moved).map(([table, ids]) => [table, ids.length]));
  const own = changed.filter(({ table }) => table === 'Client');
  record(
    {
      type: 'client.merged',
      entity: 'client',
      entityId: survivor.id,
      clientId: survivor.id,
      payload: { loserId: loser.id, loserName: loser.shortName, moved: counts },
      changes: Object.fromEntries(own.map(({ field, before, after }) => [field, [before, after]])),
    },
    {
      type: 'client.becamePart',
      entity: 'client',
      entityId: loser.id,
      clientId: loser.id,
      payload: { survivorId: survivor.id, survivorName: survivor.shortName },
      changes: { mergedIntoId: [null, survivor.id] },
    },
  );
}

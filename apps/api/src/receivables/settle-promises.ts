import { addDays, ok } from '@svodka/domain';
import { type Command, type CommandDeps, runCommand, systemActor } from '../platform/command.ts';
import { type ClientPromise, readPromises } from './read-promises.ts';

/** Statements come late: a promise broken so long ago may still turn out to have been kept. */
const watchedDays = 90;

/** Writes down which promises were kept and which broken. Screens see it earlier: reading follows the money itself. */
export async function settlePromises(deps: CommandDeps): Promise<void> {
  const watched = await deps.db
    .selectFrom('PaymentPromise')
    .select('clientId')
    .distinct()
    .where('state', '<>', 'withdrawn')
    .where((eb) => eb.or([eb('state', '=', 'open'), eb('promisedOn', '>=', addDays(deps.clock.today(), -watchedDays))]))
    .execute();
  const clientIds = watched.map(({ clientId }) => clientId);
  const settled = (await readPromises(deps, clientIds)).filter(({ state, writtenState }) => state !== writtenState);
  for (const promise of settled)
    await runCommand(deps, systemActor, async (command) => {
      await settlePromise(command, promise);
      return ok(null);
    });
}

/** One that was withdrawn meanwhile stays so. */
async function settlePromise({ tx, now, record, enqueue }: Command, promise: ClientPromise): Promise<void> {
  const { id, version, state, writtenState, clientId, orderId, amount, promisedOn } = promise;
  const written = await tx
    .updateTable('PaymentPromise')
    .set({ state, settledAt: now, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!written) return;
  record({
    type: `promise.${state}`,
    entity: 'promise',
    entityId: id,
    orderId,
    clientId,
    payload: { amount, promisedOn },
    changes: { state: [writtenState, state] },
  });
  enqueue({ queue: 'ledger', data: { clientIds: [clientId] } });
}

import type { Lifecycle, StageNorm } from '@svodka/domain';
import { currentLifecycle, readNorms } from '../../orders/index.ts';
import {
  type ClientDirectory,
  openClientDirectory,
  openPeopleDirectory,
  type PeopleDirectory,
} from '../write/index.ts';
import type { Session } from './session.ts';

/** Who and what orders refer to, read once for a run. */
export interface Parties {
  clients: ClientDirectory;
  people: PeopleDirectory;
  lifecycle: Lifecycle;
  lifecycleId: string;
  norms: StageNorm[];
}

export async function openParties({ deps }: Session): Promise<Parties> {
  const { id, lifecycle } = await currentLifecycle(deps.db);
  return {
    clients: await openClientDirectory(deps.db),
    people: await openPeopleDirectory(deps.db),
    lifecycle,
    lifecycleId: id,
    norms: await deps.db.transaction().execute((tx) => readNorms(tx, lifecycle.code)),
  };
}

/** A batch that names clients and people: what a failed attempt has put into the directories is forgotten. */
export async function batchWithParties(
  session: Session,
  { clients, people }: Pick<Parties, 'clients' | 'people'>,
  work: Parameters<Session['batch']>[0],
): Promise<void> {
  await session.batch(async (command, tally) => {
    clients.forget();
    people.forget();
    await work(command, tally);
  });
  clients.keep();
  people.keep();
}

import { type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { refuseMerged } from './refuse-merged.ts';

/** Locks a client whose parts are about to change, so that two who change them take turns. Refusals: `request.notFound`, `client.merged`. */
export async function lockClient({ tx }: Command, id: string): Promise<Result<null>> {
  const client = await tx
    .selectFrom('Client')
    .select('mergedIntoId')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return client ? refuseMerged(client) : refuse('request.notFound', { entity: 'client', entityId: id });
}

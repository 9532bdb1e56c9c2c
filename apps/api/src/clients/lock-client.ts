import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** Locks a client whose parts are about to change, so that two who change them take turns. Refusal: `request.notFound`. */
export async function lockClient({ tx }: Command, id: string): Promise<Result<null>> {
  const client = await tx.selectFrom('Client').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return client ? ok(null) : refuse('request.notFound', { entity: 'client', entityId: id });
}

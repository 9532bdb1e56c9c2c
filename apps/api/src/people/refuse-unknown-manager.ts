import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** Refuses to make somebody answer for a client or an order who isn't here, or no longer is: `request.notFound`. */
export async function refuseUnknownManager({ tx }: Command, managerId: string | null): Promise<Result<null>> {
  if (managerId === null) return ok(null);
  const manager = await tx.selectFrom('User').select('active').where('id', '=', managerId).executeTakeFirst();
  return manager?.active ? ok(null) : refuse('request.notFound', { entity: 'user', entityId: managerId });
}

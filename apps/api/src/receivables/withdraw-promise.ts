import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { WithdrawPromiseInput } from './input.ts';

/**
 * Takes a promise back: it was written down by mistake, or the client gave another day. Refusals: `request.notFound`,
 * `request.conflict`, `promise.settled` when it was kept, broken or withdrawn already.
 */
export async function withdrawPromise(
  { tx, now, record }: Command,
  { id, version }: WithdrawPromiseInput,
): Promise<Result<{ id: string; version: number }>> {
  const promise = await tx
    .selectFrom('PaymentPromise')
    .select(['clientId', 'orderId', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!promise) return refuse('request.notFound', { entity: 'promise', entityId: id });
  if (promise.version !== version) return refuse('request.conflict', { version: promise.version });
  if (promise.state !== 'open') return refuse('promise.settled');
  const next = version + 1;
  await tx
    .updateTable('PaymentPromise')
    .set({ state: 'withdrawn', settledAt: now, version: next })
    .where('id', '=', id)
    .execute();
  const { clientId, orderId } = promise;
  const changes = { state: ['open', 'withdrawn'] as const };
  record({ type: 'promise.withdrawn', entity: 'promise', entityId: id, orderId, clientId, changes });
  return ok({ id, version: next });
}

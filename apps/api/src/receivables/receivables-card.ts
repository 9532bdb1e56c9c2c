import { refusal } from '@svodka/domain';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import type { ReceivablesCard } from './shapes.ts';

export async function receivablesCard(_: PermittedContext, entityId: string): Promise<ReceivablesCard> {
  refuseRead(refusal('request.notFound', { entity: 'client', entityId }));
}

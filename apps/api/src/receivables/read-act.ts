import { type ClientId, type PlainDate, refusal } from '@svodka/domain';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import type { ReceivablesAct } from './shapes.ts';

export async function readAct(
  _: PermittedContext,
  input: { clientId: ClientId; from: PlainDate; to: PlainDate },
): Promise<ReceivablesAct> {
  refuseRead(refusal('request.notFound', { entity: 'client', entityId: input.clientId }));
}

import { ok, type Result, refuse, senseOf } from '@svodka/domain';
import { isOrderOf } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { EventFields } from './input.ts';

async function isFile({ tx }: Command, id: string): Promise<boolean> {
  return (await tx.selectFrom('File').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** An event's columns as a person told them. Its order is the client's own, its file is there. Refusal: `request.notFound`. */
export async function eventColumns(
  command: Command,
  clientId: string,
  told: EventFields,
): Promise<Result<EventColumns>> {
  const { orderId, evidenceFileId } = told;
  if (orderId && !(await isOrderOf(command.tx, clientId, orderId)))
    return refuse('request.notFound', { entity: 'order', entityId: orderId });
  if (evidenceFileId && !(await isFile(command, evidenceFileId)))
    return refuse('request.notFound', { entity: 'file', entityId: evidenceFileId });
  return ok(columnsOf(told));
}

type EventColumns = ReturnType<typeof columnsOf>;

function columnsOf({ kind, polarity, causedBy, ...told }: EventFields) {
  return {
    kind,
    ...senseOf(kind, { polarity, causedBy }),
    orderId: told.orderId ?? null,
    value: told.value ?? null,
    note: told.note || null,
    day: told.day,
    evidenceUrl: told.evidenceUrl ?? null,
    evidenceFileId: told.evidenceFileId ?? null,
  };
}

import { z } from 'zod';

/** An event with the people it may concern. */
export interface ToldEvent {
  id: number;
  type: string;
  actorId: string | null;
  orderId: string | null;
  clientId: string | null;
  payload: unknown;
  changes: unknown;
  orderManagerId: string | null;
  clientManagerId: string | null;
}

export const noticeKinds = [
  'payment.received',
  'order.handedOver',
  'order.returned',
  'order.cancelled',
  'order.shipped',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  userId: string;
  eventId: number;
  kind: NoticeKind;
  orderId: string | null;
  payload: Record<string, unknown>;
}

const paymentSchema = z.object({ amount: z.number(), day: z.string() });
const handedSchema = z.object({ managerId: z.tuple([z.uuid().nullable(), z.uuid()]) });
const stepSchema = z.object({
  type: z.string(),
  stage: z.string().optional(),
  result: z.string().optional(),
  reason: z.string().optional(),
  service: z.string().optional(),
});
const movedSchema = z.object({ events: z.array(stepSchema) });

/** Whom an event is news for and what sort. Nobody is told of what they did themselves. */
export function noticesOf(event: ToldEvent): Notice[] {
  const news = [...paymentNews(event), ...handoverNews(event), ...pathNews(event)];
  return news.flatMap(({ userId, kind, payload }) =>
    userId === null || userId === event.actorId
      ? []
      : [
          {
            userId,
            kind,
            eventId: event.id,
            orderId: event.orderId,
            payload: { clientId: event.clientId, ...payload },
          },
        ],
  );
}

interface News {
  userId: string | null;
  kind: NoticeKind;
  payload: Record<string, unknown>;
}

function paymentNews({ type, payload, orderManagerId, clientManagerId }: ToldEvent): News[] {
  const payment = type === 'payment.recorded' ? paymentSchema.safeParse(payload).data : undefined;
  return payment ? [{ userId: orderManagerId ?? clientManagerId, kind: 'payment.received', payload: payment }] : [];
}

function handoverNews({ orderId, changes }: ToldEvent): News[] {
  const handed = orderId === null ? undefined : handedSchema.safeParse(changes).data;
  if (!handed) return [];
  const [fromManagerId, userId] = handed.managerId;
  return [{ userId, kind: 'order.handedOver', payload: { fromManagerId } }];
}

function pathNews({ payload, orderManagerId: userId }: ToldEvent): News[] {
  const steps = movedSchema.safeParse(payload).data?.events ?? [];
  return steps.flatMap(({ type, ...step }): News[] => {
    if (type === 'stageLeft' && step.result === 'returned') return [{ userId, kind: 'order.returned', payload: step }];
    if (type === 'cancelled') return [{ userId, kind: 'order.cancelled', payload: step }];
    if (type === 'linesShipped') return [{ userId, kind: 'order.shipped', payload: {} }];
    return [];
  });
}

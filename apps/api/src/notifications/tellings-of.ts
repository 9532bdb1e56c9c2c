import {
  findStage,
  isTaskOpen,
  isToldTogether,
  kopecksSchema,
  type NoticeDetails,
  type NoticeKind,
  plainDateSchema,
} from '@svodka/domain';
import { z } from 'zod';
import { taskTellings } from './task-tellings.ts';
import type { Telling } from './telling.ts';
import type { ToldEvent } from './told-event.ts';

const paymentSchema = z.object({ amount: kopecksSchema, day: plainDateSchema });
const handedSchema = z.object({ managerId: z.tuple([z.uuid().nullable(), z.uuid()]) });
const togetherSchema = z.object({ together: z.literal(true) });
const shareSchema = z.object({ managerId: z.uuid(), clients: z.int(), orders: z.int() });
const sharesSchema = z.object({ shares: z.array(shareSchema) });
const redatedSchema = z.object({ from: plainDateSchema, to: plainDateSchema });
const stepSchema = z.object({
  type: z.string(),
  stage: z.string().optional(),
  result: z.string().optional(),
  reason: z.string().optional(),
});
const movedSchema = z.object({ events: z.array(stepSchema) });
type Step = z.infer<typeof stepSchema>;

/** What an event is news of, for whomever it concerns. */
export function tellingsOf(event: ToldEvent): Telling[] {
  const steps = movedSchema.safeParse(event.payload).data?.events ?? [];
  return [
    ...moneyTellings(event),
    ...handoverTellings(event),
    ...togetherTellings(event),
    ...redatingTellings(event),
    ...steps.flatMap((step) => stepTellings(event, step)),
    ...taskTellings(
      event,
      steps.some(({ type }) => type === 'stageEntered'),
    ),
  ];
}

/** Facts that an event ends. */
export function factsEndedBy({ type, entityId, formerRedating, tasks }: ToldEvent): string[] {
  return [
    ...(type === 'payment.reversed' ? [`payment:${entityId}`] : []),
    ...(formerRedating === null ? [] : [`event:${formerRedating}`]),
    ...tasks.flatMap((task) => {
      const ended = !isTaskOpen(task);
      const questions = task.questions.filter((question) => ended || question.answered);
      return [
        // Work that somebody has taken on is news for nobody else.
        ...(task.state === 'open' ? [] : [`task:${task.id}`]),
        ...(ended && task.assigneeId ? [`assigned:${task.id}:${task.assigneeId}`] : []),
        ...questions.map(({ id }) => `question:${id}`),
      ];
    }),
  ];
}

function telling(event: ToldEvent, kind: NoticeKind, details: NoticeDetails): Telling {
  const { id, orderId, actorId, orderManagerId, clientManagerId } = event;
  return { kind, fact: `event:${id}`, orderId, concerned: { actorId, orderManagerId, clientManagerId }, details };
}

function moneyTellings(event: ToldEvent): Telling[] {
  const { type, entityId, clientId } = event;
  const payment = type === 'payment.recorded' ? paymentSchema.safeParse(event.payload).data : undefined;
  if (!payment) return [];
  const details = { ...payment, ...(clientId ? { clientId } : {}) };
  return [{ ...telling(event, 'payment.received', details), fact: `payment:${entityId}` }];
}

function handoverTellings(event: ToldEvent): Telling[] {
  const handed = event.orderId === null ? undefined : handedSchema.safeParse(event.changes).data;
  if (!handed || togetherSchema.safeParse(event.payload).success) return [];
  const [, orderManagerId] = handed.managerId;
  const told = telling(event, 'order.handedOver', event.formerManager ? { person: event.formerManager } : {});
  return [{ ...told, concerned: { ...told.concerned, orderManagerId } }];
}

/** Whoever gets many clients and orders at once is told of them once. */
function togetherTellings(event: ToldEvent): Telling[] {
  const shares = event.entity === 'handover' ? sharesSchema.safeParse(event.payload).data?.shares : undefined;
  return (shares ?? []).filter(isToldTogether).map(({ managerId, clients, orders }) => {
    const person = event.formerManager ? { person: event.formerManager } : {};
    const told = telling(event, 'handover.received', { ...person, handoverId: event.entityId, clients, orders });
    return { ...told, concerned: { actorId: event.actorId, successorId: managerId } };
  });
}

function redatingTellings(event: ToldEvent): Telling[] {
  const isLast = event.type === 'order.redated' && !event.redatedSince;
  const moved = isLast ? redatedSchema.safeParse(event.payload).data : undefined;
  return moved && moved.from !== moved.to
    ? [telling(event, 'order.redated', { fromDay: moved.from, toDay: moved.to })]
    : [];
}

function stepTellings(event: ToldEvent, step: Step): Telling[] {
  const stage = step.stage && event.lifecycle ? findStage(event.lifecycle, step.stage)?.name : undefined;
  const details = { ...(stage ? { stage } : {}), ...(step.reason ? { text: step.reason } : {}) };
  switch (step.type) {
    case 'stageLeft':
      return step.result === 'returned' ? [telling(event, 'order.returned', details)] : [];
    case 'cancelled':
      return [telling(event, 'order.cancelled', details)];
    case 'linesShipped':
      return [telling(event, 'order.shipped', { whole: event.shippedPercent === 100 })];
    case 'linesReady':
      return event.readyPercent === 0 ? [] : [telling(event, 'goods.ready', { whole: event.readyPercent === 100 })];
    default:
      return [];
  }
}

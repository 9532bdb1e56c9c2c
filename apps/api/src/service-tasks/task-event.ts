import type { TaskEvent } from '@svodka/domain';
import type { OrderRecord, TaskRecord } from '../orders/index.ts';
import { changesBetween, type NewEvent } from '../platform/events.ts';

const toldFields = ['state', 'assigneeId', 'result', 'latenessReason'] as const;

/** What happened to a task, as the order's history and those who are told of it read it. */
export function taskEvent({ row }: OrderRecord, before: TaskRecord, after: TaskRecord, event: TaskEvent): NewEvent {
  const { type, ...said } = event;
  const changes = changesBetween(before, Object.fromEntries(toldFields.map((field) => [field, after[field]])));
  return {
    ...addressOf(row, after),
    type: `task.${type}`,
    payload: { ...factsOf(row, after), ...questionOf(after, event), ...said },
    changes,
  };
}

/** A task set for a service by hand: what the path sets is told with the order's move. */
export function taskCreated({ row }: OrderRecord, task: TaskRecord): NewEvent {
  return { ...addressOf(row, task), type: 'task.created', payload: { ...factsOf(row, task), dueAt: task.dueAt } };
}

function addressOf(row: OrderRecord['row'], task: TaskRecord) {
  return { entity: 'task', entityId: task.id, orderId: row.id, clientId: row.clientId };
}

function factsOf({ number, stage, managerId }: OrderRecord['row'], task: TaskRecord) {
  const { service, subject, assigneeId, createdById } = task;
  return { orderNumber: number, stage, managerId, service, subject, assigneeId, createdById };
}

/** The question an event speaks of: whom it was put to, by whom, and its words. */
function questionOf({ questions }: TaskRecord, event: TaskEvent) {
  const id = event.type === 'asked' ? questions.at(-1)?.id : 'questionId' in event ? event.questionId : undefined;
  const question = questions.find((one) => one.id === id);
  if (!question) return {};
  return { questionId: question.id, to: question.to, question: question.text, askedById: question.askedById };
}

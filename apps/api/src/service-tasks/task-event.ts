import type { TaskEvent } from '@svodka/domain';
import type { OrderRecord, TaskRecord } from '../orders/index.ts';
import { type Changes, changesBetween, type NewEvent } from '../platform/events.ts';

const toldFields = ['state', 'assigneeId', 'result', 'latenessReason'] as const;

/** What happened to a task, as the order's history and those who are told of it read it. */
export function taskEvent({ row }: OrderRecord, before: TaskRecord, after: TaskRecord, event: TaskEvent): NewEvent {
  const { type, ...said } = event;
  const fields = changesBetween(before, Object.fromEntries(toldFields.map((field) => [field, after[field]])));
  return {
    ...addressOf(row, after),
    type: `task.${type}`,
    payload: { ...factsOf(row, after), ...questionOf(after, event), ...said },
    changes: { ...fields, ...questionChanges(after, event) },
  };
}

/** A task set for a service by hand: what the path sets is told with the order's move. */
export function taskCreated({ row }: OrderRecord, task: TaskRecord): NewEvent {
  return {
    ...addressOf(row, task),
    type: 'task.created',
    payload: { ...factsOf(row, task), dueAt: task.dueAt },
    changes: { state: [null, task.state] },
  };
}

function addressOf(row: OrderRecord['row'], task: TaskRecord) {
  return { entity: 'task', entityId: task.id, orderId: row.id, clientId: row.clientId };
}

function factsOf({ number, stage, managerId }: OrderRecord['row'], task: TaskRecord) {
  const { service, subject, assigneeId, createdById } = task;
  return { orderNumber: number, stage, managerId, service, subject, assigneeId, createdById };
}

/** The question an event speaks of: whom it was put to, by whom, and its words. */
function questionOf(task: TaskRecord, event: TaskEvent) {
  const question = findQuestion(task, event);
  if (!question) return {};
  return { questionId: question.id, to: question.to, question: question.text, askedById: question.askedById };
}

function questionChanges(task: TaskRecord, event: TaskEvent): Changes {
  const question = findQuestion(task, event);
  if (!question) return {};
  switch (event.type) {
    case 'asked':
      return { question: [null, question.text] };
    case 'answered':
      return { answer: [null, question.answer] };
    default:
      return { question: [question.text, null] };
  }
}

function findQuestion({ questions }: TaskRecord, event: TaskEvent) {
  if (event.type === 'asked') return questions.at(-1);
  return 'questionId' in event ? questions.find(({ id }) => id === event.questionId) : undefined;
}

import { findStage, isTaskOpen, type NoticeDetails, partySchema } from '@svodka/domain';
import type { Telling } from './telling.ts';
import type { ToldEvent, ToldQuestion, ToldTask } from './told-event.ts';

/** What the work of services is news of; `entered` says that the order has just come to a stage. */
export function taskTellings(event: ToldEvent, entered: boolean): Telling[] {
  if (event.entity === 'order' && !entered) return [];
  return event.tasks.flatMap((task) => [
    ...workTellings(event, task),
    ...task.questions.flatMap((question) => questionTellings(event, task, question)),
  ]);
}

function workTellings(event: ToldEvent, task: ToldTask): Telling[] {
  const { orderId, actorId, orderManagerId } = event;
  const { id, assigneeId, createdById, service: party } = task;
  const details = detailsOf(event, task);
  const isNew = event.type === 'task.created' || event.entity === 'order';
  if (isNew && task.state === 'open' && task.current) {
    return [{ kind: 'task.created', fact: `task:${id}`, orderId, concerned: { actorId, party, assigneeId }, details }];
  }
  if (event.type === 'task.assigned' && assigneeId && isTaskOpen(task)) {
    const fact = `assigned:${id}:${assigneeId}`;
    return [{ kind: 'task.assigned', fact, orderId, concerned: { actorId, assigneeId }, details }];
  }
  if (event.type === 'task.returned' && task.state === 'returned') {
    const concerned = { actorId, orderManagerId, creatorId: createdById };
    const reason = task.result ? { text: task.result } : {};
    return [{ kind: 'task.returned', fact: `returned:${id}`, orderId, concerned, details: { ...details, ...reason } }];
  }
  return [];
}

function questionTellings(event: ToldEvent, task: ToldTask, question: ToldQuestion): Telling[] {
  const { orderId, orderManagerId } = event;
  if (question.answer !== null) {
    const concerned = { actorId: question.answeredById, askerId: question.askedById };
    const details = { text: question.answer };
    return [{ kind: 'question.answered', fact: `answer:${question.id}`, orderId, concerned, details }];
  }
  if (question.answered || !task.current || !isTaskOpen(task)) return [];
  const forClient = question.to === 'client';
  const asked = forClient || question.to === 'sales' ? { orderManagerId } : { party: partySchema.parse(question.to) };
  const concerned = { actorId: question.askedById, ...asked };
  const details = { party: task.service, text: question.text, forClient };
  return [{ kind: 'question.asked', fact: `question:${question.id}`, orderId, concerned, details }];
}

function detailsOf({ lifecycle }: ToldEvent, task: ToldTask): NoticeDetails {
  const stage = lifecycle ? findStage(lifecycle, task.stage)?.name : undefined;
  return {
    party: task.service,
    ...(stage ? { stage } : {}),
    ...(task.subject ? { subject: task.subject } : {}),
    ...(task.dueOn ? { day: task.dueOn } : {}),
  };
}

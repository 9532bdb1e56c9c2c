import type { Instant, TaskEvent } from '@svodka/domain';
import { closeQuestions, type QuestionRecord, type TaskRecord } from '../orders/index.ts';
import { newId } from '../platform/new-id.ts';

interface TaskMoment {
  actorId: string | null;
  now: Instant;
}

/** The task after what the domain decided about it, one version later. */
export function evolveTask(before: TaskRecord, event: TaskEvent, { actorId, now }: TaskMoment): TaskRecord {
  const task = { ...before, version: before.version + 1 };
  switch (event.type) {
    case 'accepted':
      return { ...task, state: 'accepted', acceptedAt: now, assigneeId: actorId };
    case 'assigned':
      return { ...task, assigneeId: event.assigneeId };
    case 'asked': {
      const { to, text } = event;
      const unanswered = { answer: null, answeredById: null, answeredAt: null };
      const question = { id: newId(), to, text, askedById: actorId, askedAt: now, ...unanswered };
      return { ...task, questions: [...task.questions, question] };
    }
    case 'answered':
      return closeQuestion(task, event.questionId, { answer: event.text, answeredById: actorId, answeredAt: now });
    case 'questionWithdrawn':
      return closeQuestion(task, event.questionId, { answer: null, answeredById: actorId, answeredAt: now });
    case 'returned':
      return {
        ...task,
        state: 'returned',
        endedAt: now,
        result: event.reason,
        questions: closeQuestions(task.questions, now),
      };
    case 'finished': {
      const { result, latenessReason } = event;
      const taken = { acceptedAt: task.acceptedAt ?? now, assigneeId: task.assigneeId ?? actorId };
      return { ...task, ...taken, state: 'finished', endedAt: now, result, latenessReason };
    }
  }
}

/** A question withdrawn is one that closed without an answer. */
function closeQuestion(
  task: TaskRecord,
  id: string,
  closing: Pick<QuestionRecord, 'answer' | 'answeredById' | 'answeredAt'>,
): TaskRecord {
  return { ...task, questions: task.questions.map((one) => (one.id === id ? { ...one, ...closing } : one)) };
}

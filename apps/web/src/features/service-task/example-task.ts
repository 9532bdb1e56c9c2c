import { instant } from '@svodka/domain';
import type { Question, Task } from './task.ts';

/** A task of the engineers, accepted and in time, for tests to change what they are about. */
export function exampleTask(change: Partial<Task> = {}): Task {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    visitId: '01900000-0000-7000-8000-000000000002',
    service: 'engineering',
    state: 'accepted',
    subject: null,
    assigneeId: '01900000-0000-7000-8000-000000000003',
    assigneeName: 'Инженер 2',
    createdById: null,
    createdAt: instant('2026-11-20T04:00:00.000Z'),
    acceptedAt: instant('2026-11-20T05:00:00.000Z'),
    dueAt: instant('2099-11-25T04:00:00.000Z'),
    endedAt: null,
    result: null,
    latenessReason: null,
    version: 2,
    questions: [],
    light: 'ok',
    usedDays: 1.5,
    normDays: 3,
    ...change,
  };
}

export function exampleQuestion(change: Partial<Question> = {}): Question {
  return {
    id: '01900000-0000-7000-8000-000000000004',
    to: 'client',
    text: 'Какое покрытие контактов?',
    askedById: null,
    askedByName: 'Инженер 2',
    askedAt: instant('2026-11-21T04:00:00.000Z'),
    answer: null,
    answeredById: null,
    answeredByName: null,
    answeredAt: null,
    ...change,
  };
}

import type { StageDefinition } from '../order/lifecycle.ts';
import type { Party } from '../service.ts';
import { isTaskOpen, openQuestion, type ServiceTask } from './task.ts';

type Waiting = Pick<ServiceTask, 'service' | 'state'> & {
  readonly questions: readonly Pick<ServiceTask['questions'][number], 'to' | 'askedAt' | 'answeredAt'>[];
};

/**
 * Whom the order waits for while services work on it: a service that can go on, the stage's own first; when every one of
 * them waits for an answer, whoever was asked first; without open tasks, whoever the stage waits for.
 */
export function waitedFor(stage: Pick<StageDefinition, 'waitsFor'>, tasks: readonly Waiting[]): Party {
  const open = tasks.filter(isTaskOpen);
  const own = open.toSorted((one, other) => rank(stage, one) - rank(stage, other));
  const free = own.find((task) => openQuestion(task.questions) === null);
  if (free !== undefined) return free.service;
  return openQuestion(own.flatMap((task) => task.questions))?.to ?? stage.waitsFor;
}

function rank({ waitsFor }: Pick<StageDefinition, 'waitsFor'>, { service }: Waiting): number {
  return service === waitsFor ? 0 : 1;
}

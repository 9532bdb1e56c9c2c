import { t } from '@lingui/core/macro';
import { isTaskOpen } from '@svodka/domain';
import { formatDayShort, type LightTone, say, sayStage, serviceWords, taskStateWords } from '#lib';
import type { Task, Visit } from './task.ts';

/** What a service has to do: what it was asked, or else the work of the stage itself. */
export const subjectOf = (task: Pick<Task, 'subject'>, stage: string): string => task.subject ?? stage;

/** «КБ: чертёж КПН4»: whose work it is and what it is. */
export const titleOf = (task: Pick<Task, 'service' | 'subject'>, stage: string): string =>
  `${say(serviceWords, task.service)}: ${subjectOf(task, stage)}`;

/** The name of the stage, and which time the order is there when it came back. */
export const visitTitle = ({ stage, nth }: Pick<Visit, 'stage' | 'nth'>): string =>
  nth > 1 ? t`${sayStage(stage)}, ${nth}-й раз` : sayStage(stage);

/** How the task stands, in a few words with its day. */
export function sayState({ state, acceptedAt, endedAt, dueAt }: Task, today: string): string {
  const word = say(taskStateWords, state);
  const day = formatDayShort(endedAt ?? acceptedAt ?? today, today);
  const told = endedAt ? `${word} ${day}` : acceptedAt ? t`${word} с ${day}` : word;
  return isTaskOpen({ state }) && dueAt !== null ? `${told} · ${t`срок ${formatDayShort(dueAt, today)}`}` : told;
}

/** Late and at risk speak first, then a question without an answer; finished work is told by whether it was in time. */
export function taskTone(task: Pick<Task, 'state' | 'light' | 'latenessReason' | 'questions'>): LightTone {
  if (task.light === 'late' || task.light === 'risk') return task.light;
  if (isTaskOpen(task) && task.questions.some(({ answeredAt }) => answeredAt === null)) return 'wait';
  if (task.state !== 'finished') return 'plain';
  return task.latenessReason === null ? 'done' : 'late';
}

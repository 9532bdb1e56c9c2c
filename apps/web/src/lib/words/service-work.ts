import { plural, t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

export const taskStateWords = {
  open: () => t`не принята`,
  accepted: () => t`в работе`,
  finished: () => t`сделана`,
  returned: () => t`возвращена`,
  withdrawn: () => t`снята`,
} satisfies Words;

/** Whom a question is put to, in the dative. */
const asked = {
  sales: () => t`отделу продаж`,
  engineering: () => t`КБ`,
  costing: () => t`ПЭО`,
  purchasing: () => t`снабжению`,
  preparation: () => t`ОПП`,
  production: () => t`цеху`,
  dispatch: () => t`диспетчеру`,
  client: () => t`клиенту`,
  bank: () => t`банку`,
} satisfies Words;

export const sayAsked = (party: string): string => say(asked, party);

export function formatTasks(count: number): string {
  return plural(count, { one: '# работа', few: '# работы', many: '# работ', other: '# работы' });
}

export function formatQuestions(count: number): string {
  return plural(count, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' });
}

/** What production lacks to begin. */
export const readinessGapWords = {
  drawing: () => t`нет чертежа`,
  stock: () => t`нет покупных`,
  advance: () => t`аванс не пришёл`,
  question: () => t`вопрос без ответа`,
  otherTask: () => t`работа другой службы`,
} satisfies Words;

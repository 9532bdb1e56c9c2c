import { t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

export const serviceWords = {
  sales: () => t`Отдел продаж`,
  engineering: () => t`КБ`,
  costing: () => t`ПЭО`,
  purchasing: () => t`Снабжение`,
  preparation: () => t`ОПП`,
  production: () => t`Цех`,
  dispatch: () => t`Диспетчер`,
} satisfies Words;

export const partyWords = { ...serviceWords, client: () => t`Клиент`, bank: () => t`Банк` } satisfies Words;

const awaited = {
  sales: () => t`ждём: отдел продаж`,
  engineering: () => t`ждём: КБ`,
  costing: () => t`ждём: ПЭО`,
  purchasing: () => t`ждём: снабжение`,
  preparation: () => t`ждём: ОПП`,
  production: () => t`ждём: цех`,
  dispatch: () => t`ждём: диспетчера`,
  client: () => t`ждём: клиента`,
  bank: () => t`ждём: банк`,
} satisfies Words;

export const sayAwaited = (party: string): string => say(awaited, party);
export const sayParty = (party: string | null): string => say(partyWords, party);

export const roleWords = {
  manager: () => t`Менеджер`,
  service: () => t`Смежная служба`,
  dispatcher: () => t`Диспетчер`,
  economist: () => t`Экономист`,
  director: () => t`Руководитель`,
  admin: () => t`Администратор`,
} satisfies Words;

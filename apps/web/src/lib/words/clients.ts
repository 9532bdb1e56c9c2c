import { t } from '@lingui/core/macro';
import type { Words } from './say.ts';

export const clientStatusWords = {
  potential: () => t`Потенциальный`,
  active: () => t`Действующий`,
  dormant: () => t`Спящий`,
  blocked: () => t`Заблокирован`,
} satisfies Words;

export const activityKindWords = {
  call: () => t`Звонок`,
  letter: () => t`Письмо`,
  meeting: () => t`Встреча`,
  task: () => t`Задача`,
  note: () => t`Заметка`,
} satisfies Words;

/** What the three scores of RFM come to, in the plural: they name groups of clients. */
export const rfmGroupWords = {
  best: () => t`Лучшие`,
  steady: () => t`Постоянные`,
  fresh: () => t`Новые и редкие`,
  fading: () => t`Затихающие`,
  lost: () => t`Давние и редкие`,
} satisfies Words;

export const clientDebtWords = {
  receivable: () => t`Должны нам`,
  overdue: () => t`Просрочили`,
  none: () => t`Не должны`,
} satisfies Words;

export const addressKindWords = {
  legal: () => t`Юридический`,
  postal: () => t`Почтовый`,
  delivery: () => t`Доставка`,
} satisfies Words;

export const channelWords = {
  phone: () => t`Телефон`,
  email: () => t`Почта`,
  messenger: () => t`Мессенджер`,
} satisfies Words;

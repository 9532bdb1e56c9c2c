import { plural, t } from '@lingui/core/macro';
import type { AgingBucket } from '@svodka/domain';

export const agingWords: Record<AgingBucket, () => string> = {
  notDue: () => t`Срок не наступил`,
  d1to30: () => t`1–30 дней`,
  d31to60: () => t`31–60 дней`,
  d61to90: () => t`61–90 дней`,
  over90: () => t`Больше 90 дней`,
};

/** Steps of the ladder of reminders, from a friendly call to a claim. */
const reminderSteps: Record<number, () => string> = {
  1: () => t`первый звонок`,
  2: () => t`первое письмо`,
  3: () => t`второй звонок`,
  4: () => t`второе письмо`,
  5: () => t`претензия`,
};

export const sayReminderStep = (step: number): string => reminderSteps[step]?.() ?? String(step);

export const promiseStateWords = {
  open: () => t`ждём`,
  kept: () => t`выполнено`,
  broken: () => t`нарушено`,
  withdrawn: () => t`отозвано`,
};

/** «у 3 клиентов» */
export function formatAtClients(count: number): string {
  return plural(count, { one: 'у # клиента', few: 'у # клиентов', many: 'у # клиентов', other: 'у # клиента' });
}

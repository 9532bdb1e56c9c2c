import { t } from '@lingui/core/macro';
import type { Words } from './say.ts';

/** The event itself, whose day a payment counts from. */
export const anchorEventWords = {
  contract: () => t`договор`,
  invoice: () => t`счёт`,
  ready: () => t`готовность`,
  shipment: () => t`отгрузка`,
} satisfies Words;

export const dayKindWords = {
  calendar: () => t`календарных дней`,
  working: () => t`рабочих дней`,
} satisfies Words;

export const scheduleCauseWords = {
  created: () => t`Заказ заведён`,
  confirmed: () => t`Заказ подтверждён`,
  terms: () => t`Изменены условия`,
  amount: () => t`Изменилась сумма`,
  dates: () => t`Сдвинулись сроки`,
} satisfies Words;

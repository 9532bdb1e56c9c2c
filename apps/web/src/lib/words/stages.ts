import { t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

export const stageWords = {
  request: () => t`Заявка`,
  engineering: () => t`Техническая проработка`,
  pricing: () => t`Расчёт цены`,
  offer: () => t`Предложение клиенту`,
  contract: () => t`Договор и счёт`,
  advance: () => t`Ожидание аванса`,
  preparation: () => t`Подготовка производства`,
  production: () => t`Производство`,
  ready: () => t`Готов на складе`,
  shipping: () => t`Отгрузка`,
  final_payment: () => t`Окончательная оплата`,
  closed: () => t`Закрыт`,
  cancelled: () => t`Отменён`,
} satisfies Words;

/** For headings of the strip, where a column is ninety pixels wide. */
export const shortStageWords = {
  request: () => t`Заявка`,
  engineering: () => t`Техпроработка`,
  pricing: () => t`Расчёт цены`,
  offer: () => t`Предложение`,
  contract: () => t`Договор`,
  advance: () => t`Аванс`,
  preparation: () => t`Подготовка`,
  production: () => t`Производство`,
  ready: () => t`Склад`,
  shipping: () => t`Отгрузка`,
  final_payment: () => t`Оплата`,
} satisfies Words;

export const sayStage = (code: string | null): string => say(stageWords, code);
export const sayStageShort = (code: string): string =>
  code in shortStageWords ? say(shortStageWords, code) : sayStage(code);

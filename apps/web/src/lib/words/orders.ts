import { t } from '@lingui/core/macro';
import type { ShipDateCause } from '@svodka/domain';
import type { Words } from './say.ts';

export const orderCategoryWords = {
  standard: () => t`Обычный`,
  urgent: () => t`Срочный`,
  development: () => t`Разработка`,
} satisfies Words;

export const vatWords = {
  standard: () => t`Основной`,
  reduced: () => t`10 %`,
  none: () => t`Без НДС`,
} satisfies Words;

export const anchorWords = {
  contract: () => t`после договора`,
  invoice: () => t`после счёта`,
  ready: () => t`по готовности`,
  shipment: () => t`после отгрузки`,
} satisfies Words;

export const moveCauseWords = {
  advance_late: () => t`Аванс опоздал`,
  advance_early: () => t`Аванс пришёл раньше`,
  client: () => t`Клиент`,
  engineering: () => t`Проработка`,
  supply: () => t`Поставщик`,
  production: () => t`Производство`,
  transport: () => t`Транспорт`,
  other: () => t`Другое`,
} satisfies Words & Record<ShipDateCause, () => string>;

export const visitResultWords = {
  advanced: () => t`пройдена`,
  returned: () => t`возврат`,
  cancelled: () => t`отмена`,
  skipped: () => t`пропущена`,
  reopened: () => t`открыт снова`,
} satisfies Words;

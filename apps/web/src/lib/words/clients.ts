import { t } from '@lingui/core/macro';
import type { Words } from './say.ts';

export const clientStatusWords = {
  potential: () => t`Потенциальный`,
  active: () => t`Действующий`,
  dormant: () => t`Спящий`,
  blocked: () => t`Заблокирован`,
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

export const clientEventWords = {
  free_delivery: () => t`Бесплатная доставка`,
  samples: () => t`Переданы образцы`,
  urgent_order: () => t`Принят срочный заказ`,
  discount: () => t`Скидка`,
  claim: () => t`Рекламация`,
  late_payment: () => t`Оплата с опозданием`,
  late_shipment: () => t`Отгрузка с опозданием`,
  other: () => t`Другое`,
} satisfies Words;

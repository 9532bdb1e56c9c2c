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

import { t } from '@lingui/core/macro';
import { useMe } from '#lib';
import type { PlaceTab } from '#ui';

interface SettingsPlace extends PlaceTab {
  /** Who may open it; nothing means everyone. */
  permission?: string;
}

function places(): SettingsPlace[] {
  return [
    { to: '/settings/lifecycle', label: t`Путь заказа`, permission: 'settings.edit' },
    { to: '/settings/norms', label: t`Нормативы`, permission: 'settings.edit' },
    { to: '/settings/reasons', label: t`Причины`, permission: 'settings.edit' },
    { to: '/settings/terms', label: t`Условия оплаты`, permission: 'settings.edit' },
    { to: '/settings/clients', label: t`Клиенты`, permission: 'settings.edit' },
    { to: '/settings/users', label: t`Пользователи`, permission: 'user.manage' },
    { to: '/settings/notifications', label: t`Уведомления` },
    { to: '/settings/absence', label: t`Отсутствие` },
  ];
}

/** The settings that this person may open. */
export function useSettingsPlaces(): SettingsPlace[] {
  const { permissions } = useMe();
  return places().filter(({ permission }) => !permission || permissions.some((held) => held === permission));
}

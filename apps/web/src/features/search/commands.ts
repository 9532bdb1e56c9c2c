import { t } from '@lingui/core/macro';
import { switchKeyboardLayout, transliterate } from '@svodka/domain';
import { useNavigate } from '@tanstack/react-router';
import { chooseTheme, useMe } from '#lib';

export interface PaletteCommand {
  id: string;
  label: string;
  run: () => void;
}

/** What can be done from the search box besides finding; only what this person may do. */
export function useCommands(text: string): PaletteCommand[] {
  const navigate = useNavigate();
  const me = useMe();
  const may = (permission: string) => me.permissions.some((held) => held === permission);
  const commands: Array<PaletteCommand & { allowed?: boolean }> = [
    {
      id: 'new-order',
      label: t`Новая заявка`,
      allowed: may('order.create'),
      run: () => void navigate({ to: '/orders/new' }),
    },
    {
      id: 'new-client',
      label: t`Новый клиент`,
      allowed: may('client.edit'),
      run: () => void navigate({ to: '/clients/new' }),
    },
    { id: 'summary', label: t`Открыть сводку`, run: () => void navigate({ to: '/summary' }) },
    {
      id: 'late',
      label: t`Просроченные заказы`,
      run: () => void navigate({ to: '/summary', search: { tab: 'late' } }),
    },
    { id: 'orders', label: t`Все заказы`, run: () => void navigate({ to: '/orders' }) },
    { id: 'clients', label: t`Клиенты`, run: () => void navigate({ to: '/clients' }) },
    {
      id: 'handover',
      label: t`Передать клиентов`,
      allowed: may('client.handOver'),
      run: () => void navigate({ to: '/handover' }),
    },
    { id: 'absence', label: t`Отсутствие и замещение`, run: () => void navigate({ to: '/settings/absence' }) },
    { id: 'shipping', label: t`Отгрузки`, run: () => void navigate({ to: '/shipping' }) },
    {
      id: 'shipment-sheet',
      label: t`Лист отгрузок на сегодня`,
      run: () => void navigate({ to: '/shipping', search: { tab: 'sheet' } }),
    },
    { id: 'products', label: t`Продукция`, run: () => void navigate({ to: '/products' }) },
    { id: 'import', label: t`Импорт файлов`, allowed: may('import.run'), run: () => void navigate({ to: '/import' }) },
    {
      id: 'users',
      label: t`Пользователи`,
      allowed: may('user.manage'),
      run: () => void navigate({ to: '/settings/users' }),
    },
    {
      id: 'lifecycle',
      label: t`Путь заказа`,
      allowed: may('settings.edit'),
      run: () => void navigate({ to: '/settings/lifecycle' }),
    },
    {
      id: 'norms',
      label: t`Нормативы`,
      allowed: may('settings.edit'),
      run: () => void navigate({ to: '/settings/norms' }),
    },
    {
      id: 'reasons',
      label: t`Справочники причин`,
      allowed: may('settings.edit'),
      run: () => void navigate({ to: '/settings/reasons' }),
    },
    { id: 'dark', label: t`Тёмная тема`, run: () => chooseTheme('dark') },
    { id: 'light', label: t`Светлая тема`, run: () => chooseTheme('light') },
  ];
  const typed = text.trim().toLowerCase();
  const meant = [typed, switchKeyboardLayout(typed), transliterate(typed)];
  return commands.filter(
    ({ allowed, label }) => allowed !== false && meant.some((words) => label.toLowerCase().includes(words)),
  );
}

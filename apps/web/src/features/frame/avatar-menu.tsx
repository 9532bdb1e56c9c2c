import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { changeLocale, chooseDensity, chooseTheme, signOut, useDensity, useLocale, useMe, useTheme } from '#lib';
import { Menu, type MenuEntry } from '#ui';

function initials(name: string): string {
  const words = name.split(/\s+/).slice(0, 2);
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

function useEntries(onShortcuts: () => void): MenuEntry[] {
  const navigate = useNavigate();
  const [theme, density, locale] = [useTheme(), useDensity(), useLocale()];
  const line = { kind: 'line' } as const;
  return [
    line,
    {
      kind: 'choice',
      label: t`Тема`,
      value: theme,
      options: [
        { value: 'system', label: t`Как в системе`, choose: () => chooseTheme('system') },
        { value: 'light', label: t`Светлая`, choose: () => chooseTheme('light') },
        { value: 'dark', label: t`Тёмная`, choose: () => chooseTheme('dark') },
      ],
    },
    {
      kind: 'choice',
      label: t`Плотность строк`,
      value: density,
      options: [
        { value: 'normal', label: t`Обычная`, choose: () => chooseDensity('normal') },
        { value: 'compact', label: t`Плотная`, choose: () => chooseDensity('compact') },
      ],
    },
    {
      kind: 'choice',
      label: t`Язык`,
      value: locale,
      options: [
        { value: 'ru', label: 'Русский', choose: () => void changeLocale('ru') },
        { value: 'en', label: 'English', choose: () => void changeLocale('en') },
      ],
    },
    line,
    {
      kind: 'action',
      label: t`Настройка уведомлений`,
      run: () => void navigate({ to: '/settings/notifications' }),
    },
    { kind: 'action', label: t`Отсутствие и замещение`, run: () => void navigate({ to: '/settings/absence' }) },
    { kind: 'action', label: t`Клавиши`, run: onShortcuts },
    { kind: 'action', label: t`Выйти`, run: () => void signOut() },
  ];
}

export function AvatarMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const me = useMe();
  const head = (
    <div className="px-3 pt-1.5 pb-1">
      <div className="font-semibold">{me.name}</div>
      <div className="text-s text-ink3">{me.email}</div>
    </div>
  );
  return (
    <Menu
      head={head}
      entries={useEntries(onShortcuts)}
      opener={(opener) => (
        <button
          type="button"
          title={me.name}
          className="grid size-[26px] shrink-0 place-items-center rounded-full bg-wait-bg text-s font-semibold text-wait max-[719px]:size-9"
          {...opener}
        >
          <span aria-hidden="true">{initials(me.name)}</span>
          <span className="sr-only">{t`Вы: ${me.name}`}</span>
        </button>
      )}
    />
  );
}

import { t } from '@lingui/core/macro';
import { switchKeyboardLayout, transliterate } from '@svodka/domain';
import { useNavigate } from '@tanstack/react-router';
import { chooseTheme, useMe } from '#lib';
import { searchPlaces } from './places.ts';

export interface PaletteCommand {
  id: string;
  label: string;
  run: () => void;
}

/** More would push what was found out of sight. */
const shownAtMost = 12;

/** What can be done from the search box besides finding; only what this person may do. */
export function useCommands(text: string): PaletteCommand[] {
  const navigate = useNavigate();
  const held = new Set<string>(useMe().permissions);
  const places = searchPlaces().filter(({ permission }) => permission === undefined || held.has(permission));
  const commands: PaletteCommand[] = [
    ...places.map(({ label, to, search }) => ({
      id: label,
      label,
      run: () => void navigate({ to, ...(search ? { search } : {}) }),
    })),
    { id: 'dark', label: t`Тёмная тема`, run: () => chooseTheme('dark') },
    { id: 'light', label: t`Светлая тема`, run: () => chooseTheme('light') },
  ];
  const typed = text.trim().toLowerCase();
  const meant = [typed, switchKeyboardLayout(typed), transliterate(typed)];
  return commands
    .filter(({ label }) => meant.some((words) => label.toLowerCase().includes(words)))
    .slice(0, shownAtMost);
}

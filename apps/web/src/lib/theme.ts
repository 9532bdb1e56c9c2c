import { readSetting, writeSetting } from './settings.ts';
import { createStore, useStore } from './store.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'normal' | 'compact';

const theme = createStore<Theme>(asTheme(readSetting('theme')));
const density = createStore<Density>(readSetting('density') === 'compact' ? 'compact' : 'normal');
const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function asTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function paint(): void {
  const wanted = theme.get();
  document.documentElement.classList.toggle('dark', wanted === 'dark' || (wanted === 'system' && systemDark().matches));
}

export function followTheme(): void {
  paint();
  systemDark().addEventListener('change', paint);
}

export function chooseTheme(next: Theme): void {
  writeSetting('theme', next);
  theme.set(next);
  paint();
}

export function chooseDensity(next: Density): void {
  writeSetting('density', next);
  density.set(next);
}

export const useTheme = (): Theme => useStore(theme);
export const useDensity = (): Density => useStore(density);

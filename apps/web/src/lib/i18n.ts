import { i18n, type Messages } from '@lingui/core';
import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './settings.ts';

export type Locale = 'ru' | 'en';

/** Catalogues are chunks of their own: a Russian office never downloads the English one. */
const catalogues = {
  ru: () => import('../locales/ru.po'),
  en: () => import('../locales/en.po'),
} satisfies Record<Locale, () => Promise<{ messages: Messages }>>;

export function currentLocale(): Locale {
  return i18n.locale === 'en' ? 'en' : 'ru';
}

export function rememberedLocale(): Locale {
  return readSetting('locale') === 'en' ? 'en' : 'ru';
}

export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  writeSetting('locale', locale);
}

/** Re-renders its owner when the language changes; texts themselves come from the global `t` macro. */
export function useLocale(): Locale {
  return useSyncExternalStore((changed) => i18n.on('change', changed), currentLocale);
}
